package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Stored;

/** A name, a line under it and a bar: of one part, or of one group within a part. */
final class TallyRow extends Div {

    private static final long serialVersionUID = 1L;

    /** More signs than this take two lines in the hall. */
    private static final int ONE_LINE = 18;

    private final Paragraph name = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Bar bar = new Bar();

    TallyRow() {
        addClassName("tally");
        name.addClassName("name");
        who.addClassName("who");
        var label = new Div(name, who);
        label.addClassName("label");
        add(label, bar);
    }

    void show(Tally tally) {
        Stored.text(name).setText(tally.name());
        setClassName("long", tally.name().length() > ONE_LINE);
        who.setText(Groups.line(tally.groups()));
        bar.show(tally.counts());
    }

    void show(Row row) {
        name.setText(Groups.name(row));
        setClassName("long", Groups.name(row).length() > ONE_LINE);
        who.setText(Groups.answers(row));
        bar.show(row.share());
    }
}
