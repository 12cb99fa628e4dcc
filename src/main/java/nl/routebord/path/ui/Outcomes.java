package nl.routebord.path.ui;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.path.Ends;
import nl.routebord.path.Walks;
import nl.routebord.shell.Words;

/** How many walks led where: a lane per advice, or per answer to the last question with choices on a path without advices. */
final class Outcomes {

    private Outcomes() {}

    static List<Lane> of(EntryBoard board) {
        var shape = board.shape();
        var ends = Ends.of(shape.settings());
        var lanes = new ArrayList<Lane>();
        if (!ends.isEmpty()) {
            ends.all()
                    .forEach(advice -> lanes.add(new Lane(
                            advice,
                            board.standing().stream()
                                    .filter(row -> Walks.advice(shape, row)
                                            .filter(advice::equals)
                                            .isPresent())
                                    .toList())));
        } else {
            shape.cells().stream()
                    .filter(field -> field.type() == FieldType.CHOICE)
                    .reduce((first, second) -> second)
                    .ifPresent(field -> field.options().stream()
                            .map(option -> new Lane(option, board.with(field, option)))
                            .filter(lane -> !lane.rows().isEmpty())
                            .forEach(lanes::add));
        }
        var under = board.standing().stream()
                .filter(row -> lanes.stream().noneMatch(lane -> lane.rows().contains(row)))
                .toList();
        if (!under.isEmpty()) {
            lanes.add(new Lane(Words.say("path.underway"), under));
        }
        return lanes;
    }
}
