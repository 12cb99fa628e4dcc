package nl.routebord.signals;

import java.util.Map;
import nl.routebord.shared.ActivityId;

/** How many people gave each signal, per activity of an evening. Only the desk gets it: numbers, never who. */
public record SignalBoard(Map<ActivityId, Map<Signal, Integer>> counts) {

    /** For every screen but the desk. */
    static final SignalBoard NOBODYS = new SignalBoard(Map.of());

    public int of(ActivityId activity, Signal signal) {
        return counts.getOrDefault(activity, Map.of()).getOrDefault(signal, 0);
    }
}
