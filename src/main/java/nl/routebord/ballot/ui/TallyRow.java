package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import org.jspecify.annotations.Nullable;

/** A name, a line under it and a bar: of one part, or of one group within a part. */
final class TallyRow extends Div {

    private static final long serialVersionUID = 1L;

    /** More signs than this take two lines in the hall. */
    static final int ONE_LINE = 18;

    private final Paragraph name = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Bar bar = new Bar();
    private transient @Nullable Object shown;

    TallyRow() {
        addClassName("tally");
        name.addClassName("name");
        who.addClassName("who");
        var label = new Div(name, who);
        label.addClassName("label");
        add(label, bar);
    }

    void show(Asking asking, Tally tally, int most) {
        if (isNew(tally)) {
            Html.text(Stored.text(name), tally.name());
            setClassName("long", tally.name().length() > ONE_LINE);
            Html.text(who, PerGroup.line(tally));
            Voices.hide(who, who.getText().isEmpty());
            bar.show(asking, tally, most);
        }
    }

    void show(Asking asking, Row row) {
        if (isNew(row)) {
            Html.text(name, PerGroup.name(row));
            setClassName("long", PerGroup.name(row).length() > ONE_LINE);
            Html.text(who, PerGroup.answers(row));
            bar.show(asking, row.share());
        }
    }

    /** The same figures are not drawn again: the bar would grow before one's eyes at every frame. */
    private boolean isNew(Object figures) {
        var fresh = !Objects.equals(figures, shown);
        shown = figures;
        return fresh;
    }
}
