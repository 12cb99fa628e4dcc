package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Words;

/** The result at room size: pages of six parts, then for each part a page with the groups. */
final class HallResult extends Div {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 6;
    private static final int ROOMY = 4;

    private transient List<Results.Line> shown = List.of();

    HallResult() {
        addClassName("leaves");
    }

    /** Made anew only where the result is another one, which after revealing it never is. */
    void show(List<Results.Line> result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        removeAll();
        for (int from = 0; from < result.size(); from += ROWS) {
            add(parts(result.subList(from, Math.min(from + ROWS, result.size()))));
        }
        result.stream()
                .filter(line ->
                        line.tally().groups() != null && line.tally().groups().isTelling())
                .map(HallResult::groups)
                .forEach(this::add);
    }

    private static Div parts(List<Results.Line> lines) {
        var rows = new Div();
        rows.addClassName("tallies");
        rows.setClassName("roomy", lines.size() <= ROOMY);
        for (var line : lines) {
            var row = new TallyRow();
            row.show(line.asking().method(), line.tally(), line.most());
            rows.add(row);
        }
        return leaf(Voices.legend(lines.getFirst().asking()), rows);
    }

    private static Div groups(Results.Line line) {
        var title = new H2(
                Words.say("ballot.groups.title", Map.of("name", line.tally().name())));
        title.addClassName("leaf-title");
        var rows = new GroupRows();
        rows.show(line.asking(), line.tally().groups());
        return leaf(title, rows);
    }

    private static Div leaf(com.vaadin.flow.component.Component... parts) {
        var leaf = new Div(parts);
        leaf.addClassName("leaf");
        return leaf;
    }
}
