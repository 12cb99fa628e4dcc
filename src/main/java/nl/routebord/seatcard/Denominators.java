package nl.routebord.seatcard;

import org.jspecify.annotations.Nullable;

/**
 * How many people a share is a share of, each with its source. Numbers of people, but {@code devices}.
 *
 * @param invited null where there are no cards and nobody typed a number
 * @param devices guests who joined with a phone or tablet; two persons may share one, one may have two
 * @param heads the people in the hall as the facilitator counted them; null where nobody did
 */
public record Denominators(
        @Nullable Integer invited,
        Source source,
        int devices,
        @Nullable Integer heads) {

    /** Where {@code invited} comes from. */
    public enum Source {
        /** Cards that were issued and not taken back. */
        CARDS,
        /** A number the facilitator typed. */
        TYPED,
        NONE
    }
}
