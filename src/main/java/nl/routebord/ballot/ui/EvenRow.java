package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.PerGroup.Even;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** The second figure of a part, "elke groep even zwaar": a bar with its number beside it. Only groups that are shown count. */
final class EvenRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph name = new Paragraph();
    private final Paragraph over = new Paragraph();
    private final Bar bar = new Bar();
    private final Span figure = new Span();

    private EvenRow() {
        addClassNames("tally", "even");
        name.addClassName("name");
        over.addClassName("who");
        var label = new Div(name, over);
        label.addClassName("label");
        figure.addClassName("num");
        figure.getElement().setAttribute("aria-hidden", "true");
        var measured = new Div(bar, figure);
        measured.addClassName("measured");
        add(label, measured);
    }

    /** Within a part, where the name says what it is. */
    static EvenRow within() {
        var row = new EvenRow();
        Html.text(row.name, Words.say("ballot.even.title"));
        return row;
    }

    /** One of several parts, by its own name. */
    static EvenRow of(Results.Line line) {
        var row = new EvenRow();
        Html.text(Stored.text(row.name), line.tally().name());
        row.setClassName("long", line.tally().name().length() > TallyRow.ONE_LINE);
        row.show(PerGroup.even(line.asking(), line.tally().groups()).orElse(null));
        return row;
    }

    /** Null where there are too few groups to weigh. */
    void show(@Nullable Even even) {
        Voices.hide(over, even == null);
        Voices.hide(figure, even == null);
        if (even == null) {
            bar.sayFewGroups();
        } else {
            Html.text(over, even.over());
            Html.text(figure, even.figure());
            bar.show(even);
        }
    }
}
