package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** What is due now, in a few words each. */
final class DueList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("evaluation.due.none"));
    private final Span words = new Span();
    private final Paragraph count = new Paragraph(Icon.WARNING.create(), words);
    private final UnorderedList list = new UnorderedList();

    DueList() {
        addClassName("gap");
        count.addClassNames("note", "adapt");
        list.addClassName("due-points");
        add(none, count, list);
    }

    void show(List<EvaluationBoard.Point> due) {
        Html.hide(none, !due.isEmpty());
        Html.hide(count, due.isEmpty());
        Html.text(words, Words.say("evaluation.due.count", Map.of("n", due.size())));
        list.removeAll();
        due.forEach(point -> list.add(new ListItem(
                Stored.text(Html.span(point.text().text(), "name")),
                Html.span(
                        Words.say(
                                "evaluation.point.due",
                                Map.of("day", Dates.whole(point.text().due()))),
                        "soft"))));
    }
}
