package nl.routebord.timeline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.HallLanes;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.Words;
import nl.routebord.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/** The picture at room size, and below it what the numbers stand for, in the order of time. */
@StyleSheet("styles/timeline.css")
final class HallPicture extends Div {

    private static final int ACROSS = 2;
    private static final int DEEP = 2;

    private final Line line = new Line();
    private final Div names = new Div();
    private @Nullable HallLanes lanes;
    private transient Plan plan = new Plan(List.of(), java.util.Map.of(), List.of());

    HallPicture() {
        addClassName("timeline-hall");
        names.addClassName("names");
        add(line, names);
    }

    void show(EntryBoard board) {
        plan = Plan.of(board);
        line.show(board, plan);
        if (lanes == null) {
            lanes = new HallLanes(board.shape(), ACROSS, DEEP).calling(row -> called(board, row));
            names.add(lanes);
        }
        var half = (plan.rows().size() + 1) / 2;
        lanes.show(
                board.shape(),
                List.of(
                        new Lane("", plan.rows().subList(0, half)),
                        new Lane("", plan.rows().subList(half, plan.rows().size()))));
    }

    private String called(EntryBoard board, EntryBoard.Row row) {
        var when = row.value(TimelineKind.WHEN);
        return plan.numbers().getOrDefault(row.id(), 0) + "  " + row.name(board.shape()) + " · "
                + (when.isEmpty() ? Words.say("timeline.undated") : when);
    }
}
