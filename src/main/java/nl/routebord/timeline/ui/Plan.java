package nl.routebord.timeline.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Moment;
import nl.routebord.timeline.TimelineKind;

/** A board in the order of time: what has a moment first, each with its number; and the quarters in which something comes. */
record Plan(List<EntryBoard.Row> rows, Map<EntryId, Integer> numbers, List<Integer> quarters) {

    /** More quarters than this no wall can show; later ones stand in the last one. */
    private static final int MOST = 8;

    static Plan of(EntryBoard board) {
        var rows = new ArrayList<>(board.standing());
        rows.sort(Comparator.comparing(row -> start(row, LocalDate.MAX)));
        var numbers = new LinkedHashMap<EntryId, Integer>();
        rows.forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        var quarters = new TreeSet<Integer>();
        rows.forEach(
                row -> Moment.start(row.value(TimelineKind.WHEN)).ifPresent(day -> quarters.add(Moment.quarter(day))));
        return new Plan(
                List.copyOf(rows), numbers, quarters.stream().limit(MOST).toList());
    }

    private static LocalDate start(EntryBoard.Row row, LocalDate none) {
        return Moment.start(row.value(TimelineKind.WHEN)).orElse(none);
    }

    /** The place of its quarter among the shown ones; -1 for what has no moment yet. */
    int at(EntryBoard.Row row) {
        return Moment.start(row.value(TimelineKind.WHEN))
                .map(day -> quarters.indexOf(Moment.quarter(day)))
                .map(at -> at < 0 ? quarters.size() - 1 : at)
                .orElse(-1);
    }
}
