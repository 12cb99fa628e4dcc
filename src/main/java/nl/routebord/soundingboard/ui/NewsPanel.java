package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shell.Dates;
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
        list.addClassName("news");
        instead.addClassName("soft");
        add(title, instead);
    }

    void show(Visit visit) {
        var since = visit.since();
        if (since == null) {
            title.setText(Words.say("soundingboard.news.first"));
        }
        if (visit.news().isEmpty()) {
            instead.setText(
                    since == null
                            ? Words.say("soundingboard.news.none.first")
                            : Words.say("soundingboard.news.none", Map.of("day", Dates.day(since))));
            return;
        }
        remove(instead);
        list.removeAll();
        visit.news().forEach(news -> list.add(line(news, since != null)));
        add(list);
    }

    void failed() {
        instead.setText(Words.say("soundingboard.news.failed"));
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
        what.getElement().appendChild(Stored.text(new Element("b").setText(news.activity())));
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
