package nl.routebord.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.routebord.entries.Moment;

/**
 * All points over time as a picture: a row for each, the quarters beside each other, with the day to look back and what was
 * found. Pure.
 *
 * @param quarters see {@link Moment#quarter}, one after the other
 * @param now the column of today, from 0
 * @param rows in the order of the list
 */
public record TimePicture(List<Integer> quarters, int now, List<Row> rows) {

    /** More quarters than this no screen can show: what lies further away stands in the first or the last. */
    static final int MOST = 8;

    public TimePicture {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /**
     * One point.
     *
     * @param number its number in the list, from 1
     * @param due the column of the day to look back
     * @param found what was found in which column, in the order of time
     */
    public record Row(int number, int due, State state, List<Found> found) {

        public Row {
            found = List.copyOf(found);
        }
    }

    /** A finding in its column. */
    public record Found(int column, Sign sign) {}

    /** Of the points in the order of the list. */
    public static TimePicture of(EvaluationBoard board) {
        var all = new TreeSet<Integer>();
        all.add(Moment.quarter(board.today()));
        for (var point : board.points()) {
            all.add(Moment.quarter(point.text().due()));
            point.findings().forEach(finding -> all.add(Moment.quarter(finding.on())));
        }
        var quarters = window(all, Moment.quarter(board.today()));
        var rows = new ArrayList<Row>();
        for (var point : board.points()) {
            rows.add(new Row(
                    rows.size() + 1,
                    column(quarters, point.text().due()),
                    point.state(),
                    point.findings().reversed().stream()
                            .map(finding -> new Found(column(quarters, finding.on()), finding.sign()))
                            .toList()));
        }
        return new TimePicture(quarters, column(quarters, board.today()), rows);
    }

    /** From the first to the last, but no more than fit around today: one before it where there is one. */
    private static List<Integer> window(TreeSet<Integer> all, int today) {
        var first = Math.max(all.first(), Math.min(today - 1, all.last() - MOST + 1));
        var last = Math.min(all.last(), first + MOST - 1);
        var quarters = new ArrayList<Integer>();
        for (int quarter = first; quarter <= last; quarter++) {
            quarters.add(quarter);
        }
        return quarters;
    }

    private static int column(List<Integer> quarters, LocalDate day) {
        return Math.clamp((long) Moment.quarter(day) - quarters.getFirst(), 0, quarters.size() - 1);
    }
}
