package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.Tally;

/** A name, a line under it and a bar: of one part, or of one group within a part. */
final class TallyRow extends Div {

    private static final long serialVersionUID = 1L;

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
        name.setText(tally.name());
        who.setText(Groups.line(tally.groups()));
        bar.show(tally.counts());
    }

    void show(Row row) {
        name.setText(Groups.name(row));
        who.setText(Groups.answers(row));
        bar.show(row.share());
    }
}
