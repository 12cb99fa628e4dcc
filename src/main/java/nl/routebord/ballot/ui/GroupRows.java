package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.shell.Html;
import org.jspecify.annotations.Nullable;

/** Support per group of one part: a row for each group that may be shown, and what they share. */
final class GroupRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Div legend = new Div();
    private transient @Nullable Asking asked;
    private final Div rows = new Div();
    private final Paragraph shared = new Paragraph();

    GroupRows() {
        addClassName("per-group");
        rows.addClassNames("tallies", "roomy");
        shared.addClassName("shared");
        add(legend, rows, shared);
    }

    void show(Asking asking, @Nullable SupportPerGroup groups) {
        if (!asking.equals(asked)) {
            asked = asking;
            legend.removeAll();
            legend.add(Voices.legendPerGroup(asking));
        }
        Voices.hide(this, groups == null);
        if (groups != null) {
            show(groups, asking);
        }
    }

    private void show(SupportPerGroup groups, Asking asking) {
        while (rows.getComponentCount() > groups.rows().size()) {
            rows.remove(rows.getComponentAt(rows.getComponentCount() - 1));
        }
        for (int at = 0; at < groups.rows().size(); at++) {
            if (at == rows.getComponentCount()) {
                rows.add(new TallyRow());
            }
            ((TallyRow) rows.getComponentAt(at)).show(asking, groups.rows().get(at));
        }
        rows.setClassName("roomy", groups.rows().size() <= 4);
        Voices.hide(legend, !groups.isTelling());
        Voices.hide(rows, !groups.isTelling());
        Html.text(shared, PerGroup.shared(groups));
        Voices.hide(shared, shared.getText().isEmpty());
    }
}
