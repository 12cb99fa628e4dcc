package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.ballot.SupportPerGroup;

/** Support per group of one part: a row for each group that may be shown, and what they share. */
final class GroupRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph legend = Voices.legendPerGroup();
    private final Div rows = new Div();
    private final Paragraph shared = new Paragraph();

    GroupRows() {
        addClassName("per-group");
        rows.addClassNames("tallies", "roomy");
        shared.addClassName("shared");
        add(legend, rows, shared);
    }

    void show(SupportPerGroup groups) {
        while (rows.getComponentCount() > groups.rows().size()) {
            rows.remove(rows.getComponentAt(rows.getComponentCount() - 1));
        }
        for (int at = 0; at < groups.rows().size(); at++) {
            if (at == rows.getComponentCount()) {
                rows.add(new TallyRow());
            }
            ((TallyRow) rows.getComponentAt(at)).show(groups.rows().get(at));
        }
        rows.setClassName("roomy", groups.rows().size() <= 4);
        Voices.hide(legend, !groups.isTelling());
        Voices.hide(rows, !groups.isTelling());
        shared.setText(Groups.shared(groups));
        Voices.hide(shared, shared.getText().isEmpty());
    }
}
