package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;

/** One point at room size: name, sentence, concerns and support as a bar, a number and a word. */
final class HallLine extends ListItem {

    /** A longer name takes both lines of its row; its sentence is on the phones. */
    private static final int ONE_LINE = 36;

    private final Paragraph name = Html.paragraph("name");
    private final Paragraph why = Html.paragraph("why");
    private final Span worries = Html.span("", "num");
    private final Span worryWord = Html.span("", "word");
    private final Span worryCount = new Span(Icon.WARNING.create(), worries, worryWord);
    private final Span bar = Html.span("", "share");
    private final Span support = Html.span("", "num");
    private final Span supportCount =
            new Span(Icon.SUPPORT.create(), support, Html.span(Words.say("criteria.supportWord"), "word"));

    HallLine() {
        addClassName("line");
        var said = new Div(Stored.text(name), Stored.text(why));
        said.addClassName("said");
        worryCount.addClassNames("got", "worry-count");
        supportCount.addClassName("got");
        bar.getElement().setAttribute("aria-hidden", "true").appendChild(new Element("i"));
        add(said, worryCount, bar, supportCount);
    }

    void show(CriteriaBoard.Item item, boolean fresh, boolean counted, int most) {
        var text = item.text();
        setClassName("fresh", fresh);
        setClassName("long", text.name().length() > ONE_LINE);
        Html.text(name, text.name());
        var chosen = item.shortlisted() ? Words.say("criteria.short.on") : "";
        var told = chosen.isEmpty() || text.sentence().isEmpty()
                ? chosen + text.sentence()
                : chosen + " · " + text.sentence();
        Html.say(why, TypeIn.said(told, item.viaDesk()));
        Html.text(worries, Integer.toString(item.worries().size()));
        Html.text(
                worryWord,
                Words.say("criteria.worry.word", Map.of("n", item.worries().size())));
        Html.hide(worryCount, item.worries().isEmpty());
        Html.text(support, Integer.toString(item.support()));
        bar.getStyle().set("--n", Integer.toString(item.support())).set("--of", Integer.toString(Math.max(1, most)));
        Html.hide(supportCount, !counted);
        Html.hide(bar, !counted);
    }
}
