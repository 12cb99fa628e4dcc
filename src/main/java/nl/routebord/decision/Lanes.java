package nl.routebord.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import nl.routebord.entries.Moment;

/**
 * The calendar as a picture: a lane for each who decides, the quarters beside each other, and the number each moment has in the
 * list. Pure.
 *
 * @param takers the lanes from above; an empty name for those of whom it is not known
 * @param quarters see {@link Moment#quarter}; {@link #LATER} is the last one where some have no moment yet
 */
public record Lanes(List<String> takers, List<Integer> quarters, List<Spot> spots) {

    /** The column of what has no moment yet. */
    public static final int LATER = Integer.MAX_VALUE;

    /** More quarters than this no screen can show; later ones stand in the last one. */
    private static final int MOST = 8;

    public Lanes {
        takers = List.copyOf(takers);
        quarters = List.copyOf(quarters);
        spots = List.copyOf(spots);
    }

    /** Where a moment stands: its number in the list from 1, its lane and its column, both from 0. */
    public record Spot(int number, int lane, int column, boolean taken) {}

    /** Of the moments in the order of the list. */
    public static Lanes of(List<DecisionBoard.Moment> moments) {
        var takers = new ArrayList<>(new LinkedHashSet<>(
                moments.stream().map(DecisionBoard.Moment::by).toList()));
        var all = new TreeSet<Integer>();
        moments.stream()
                .map(DecisionBoard.Moment::starts)
                .filter(java.util.Objects::nonNull)
                .forEach(day -> all.add(Moment.quarter(day)));
        var quarters = new ArrayList<>(all.stream().limit(MOST).toList());
        if (moments.stream().anyMatch(moment -> moment.starts() == null)) {
            quarters.add(LATER);
        }
        var spots = new ArrayList<Spot>();
        for (var moment : moments) {
            spots.add(new Spot(
                    spots.size() + 1,
                    takers.indexOf(moment.by()),
                    column(quarters, moment),
                    moment.decision() != null));
        }
        return new Lanes(takers, quarters, spots);
    }

    private static int column(List<Integer> quarters, DecisionBoard.Moment moment) {
        if (moment.starts() == null) {
            return quarters.size() - 1;
        }
        var at = quarters.indexOf(Moment.quarter(moment.starts()));
        return at >= 0 ? at : quarters.size() - (quarters.getLast() == LATER ? 2 : 1);
    }
}
