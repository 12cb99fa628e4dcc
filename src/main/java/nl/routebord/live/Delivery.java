package nl.routebord.live;

/**
 * How long a change takes to stand on the phones of a room on this node: from its commit until the phone itself has said that
 * it is there, so the way back counts too. Nineteen of twenty measured phones had it within this time; who has not answered
 * yet counts with the time it takes already. Numbers only.
 *
 * @param tenths tenths of a second, rounded up; negative where nothing was measured
 * @param minutesAgo whole minutes since the last phone answered; 0 within the last minute
 */
public record Delivery(int tenths, int minutesAgo) {

    /** Nothing was measured, or so long ago that it says nothing any more. */
    public static final Delivery NONE = new Delivery(-1, 0);

    public boolean isKnown() {
        return tenths >= 0;
    }

    /** True where it tells how it goes at this moment, and not how it went before. */
    public boolean isFresh() {
        return isKnown() && minutesAgo == 0;
    }
}
