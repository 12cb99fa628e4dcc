package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Visit;

/** What is new since the last visit. It comes once and then stands still while the page is open. */
final class NewsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2(Words.say("soundingboard.news.title"));
    private final Paragraph instead = new Paragraph(Words.say("soundingboard.news.looking"));
    private final UnorderedList list = new UnorderedList();

    NewsPanel() {
        addClassName("panel");
        list.addClassName("news-steps");
        instead.addClassName("soft");
        add(title, instead);
    }

    void show(Visit visit) {
        var since = visit.since();
        if (since == null) {
            Html.text(title, Words.say("soundingboard.news.first"));
        }
        if (visit.news().isEmpty()) {
            Html.text(
                    instead,
                    since == null
                            ? Words.say("soundingboard.news.none.first")
                            : Words.say("soundingboard.news.none", Map.of("day", Dates.day(since))));
            return;
        }
        remove(instead);
        list.removeAll();
        visit.bySteps().forEach((step, news) -> list.add(ofStep(step, news, since != null)));
        add(list);
    }

    void failed() {
        Html.text(instead, Words.say("soundingboard.news.failed"));
    }

    /** A step with what is new in it; what belongs to no step stands under the traject. */
    private static ListItem ofStep(int step, List<Visit.News> news, boolean isNew) {
        var name = new Span(
                step == 0
                        ? Words.say("soundingboard.news.traject")
                        : Words.say(
                                "soundingboard.step",
                                Map.of("n", step, "name", RouteMap.step(step).name())));
        var title = new H3(name);
        var lines = new UnorderedList();
        lines.addClassName("news");
        news.forEach(one -> lines.add(line(one, isNew)));
        var item = new ListItem(title, lines);
        item.addClassNames("gap", "small");
        return item;
    }

    private static ListItem line(Visit.News news, boolean isNew) {
        var pic = new Span(Icon.LIST.create());
        pic.addClassName("pic");
        var what = new Paragraph();
        if (isNew) {
            var dot = new Span();
            dot.addClassName("dot-new");
            dot.getElement().setAttribute("aria-hidden", "true");
            var said = new Span(Words.say("soundingboard.news.new") + " ");
            said.addClassName("sr");
            what.add(dot, said);
        }
        if (!news.activity().isEmpty()) {
            what.getElement().appendChild(Stored.text(new Element("b").setText(news.activity())));
        }
        var when = new Paragraph(Words.say("soundingboard.news.when", Map.of("day", Dates.day(news.latest()))));
        when.addClassName("when");
        return new ListItem(pic, what, new Paragraph(happened(news)), when);
    }

    /** The phase as a sentence of its own, then what was counted. */
    static String happened(Visit.News news) {
        var counted = news.what().stream().map(Words::say).collect(Collectors.joining(", "));
        return Stream.of(news.phase() == null ? "" : Words.say(news.phase()), counted.isEmpty() ? "" : counted + ".")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
