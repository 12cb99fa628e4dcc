package nl.routebord.workshop.ui;

import java.util.Map;
import java.util.Optional;
import nl.routebord.live.Delivery;
import nl.routebord.live.Presence;
import nl.routebord.shared.Text;

/** What the numbers of a room mean for whoever leads it: the rule, without a screen. */
final class RoomHealth {

    /** A change that takes longer than this (tenths of a second) to nearly everybody is slow: a hall sees that by itself. */
    static final int SLOW_TENTHS = 20;

    /** One phone that lags is a pocket or an old battery; so many of a hundred are the network. */
    static final int MANY_PERCENT = 10;

    static final int MANY_LEAST = 2;

    private RoomHealth() {}

    /** Why it is better to wait before going on; empty where the room keeps up. */
    static Optional<Text> wait(Presence presence, Delivery delivery) {
        int behind = presence.behind();
        if (behind >= MANY_LEAST && 100 * behind >= MANY_PERCENT * presence.total()) {
            return Optional.of(Text.of("workshop.desk.wait.behind", Map.of("n", behind)));
        }
        return delivery.isFresh() && isSlow(delivery)
                ? Optional.of(Text.of("workshop.desk.wait.slow"))
                : Optional.empty();
    }

    /** How long a change takes, or took the last time with how long ago that was; empty where nobody knows. */
    static Optional<Text> delivery(Delivery delivery) {
        if (!delivery.isKnown()) {
            return Optional.empty();
        }
        var stem = isSlow(delivery) ? "workshop.desk.delivery.slow" : "workshop.desk.delivery.fast";
        Object seconds = isSlow(delivery)
                ? (Object) ((delivery.tenths() + 9) / 10)
                : (Object) (Math.max(1, delivery.tenths()) / 10.0);
        return Optional.of(
                delivery.isFresh()
                        ? Text.of(stem, Map.of("s", seconds))
                        : Text.of(stem + ".ago", Map.of("s", seconds, "n", delivery.minutesAgo())));
    }

    private static boolean isSlow(Delivery delivery) {
        return delivery.tenths() > SLOW_TENTHS;
    }
}
