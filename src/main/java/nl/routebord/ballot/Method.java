package nl.routebord.ballot;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How a ballot asks. A voter gives a <em>mark</em> to an option, a small number whose meaning is the method's; the marks of one
 * voter in one round are a paper.
 */
public enum Method {
    /** Each part: take along, adapt, or leave. */
    PARTS,
    /** One or several of named options; mark 1 is picked. */
    CHOICE,
    /** Each part: good, do not know, or a concern. */
    POLL,
    /** A number of dots over the options; the mark is the number of dots on it. */
    DOTS,
    /** Each part a figure: the mark is 0 to 5 itself, 5 the best. */
    SCORE5,
    /** Each part plus, plus-minus or minus. */
    SCORE3,
    /** All options in order; the mark is the place, 1 the best. */
    RANKING,
    /** Each text: no objection, an objection, or I leave it to others. */
    CONSENT;

    private static final int HIGH_SCORE = 4;

    /** True where every option is answered by itself. False where the options compete on one paper. */
    public boolean isPerPart() {
        return switch (this) {
            case PARTS, POLL, SCORE5, SCORE3, CONSENT -> true;
            case CHOICE, DOTS, RANKING -> false;
        };
    }

    /** The number of marks a voter can choose from for one option; 0 where that depends on the round. */
    public int answers() {
        return switch (this) {
            case PARTS, POLL, SCORE3, CONSENT -> 3;
            case SCORE5 -> 6;
            case CHOICE, DOTS, RANKING -> 0;
        };
    }

    /**
     * True where a voter may give this mark to one option. The limit over a whole paper is not looked at here.
     *
     * @param most dots that one voter has; other methods ignore it
     * @param options options that stand; only a ranking uses it
     */
    public boolean allows(int mark, int most, int options) {
        return switch (this) {
            case CHOICE -> mark == 1;
            case DOTS -> mark >= 1 && mark <= most;
            case RANKING -> mark >= 1 && mark <= options;
            case PARTS, POLL, SCORE5, SCORE3, CONSENT -> mark >= 0 && mark < answers();
        };
    }

    /** "Voor". In a ranking the upper half of the order; the middle of an odd number is not in it. */
    boolean isFavour(int mark, int options) {
        return switch (this) {
            case PARTS, POLL, SCORE3, CONSENT -> mark == 0;
            case SCORE5 -> mark >= HIGH_SCORE;
            case CHOICE, DOTS -> mark >= 1;
            case RANKING -> mark >= 1 && mark * 2 <= options;
        };
    }

    /**
     * How much is missing from the best answer, to order options with the same share in favour. An objection is further from
     * consent than leaving it to others, although its index is lower.
     */
    int distance(int mark) {
        return switch (this) {
            case CONSENT -> mark == 0 ? 0 : 3 - mark;
            case SCORE5 -> answers() - 1 - mark;
            case PARTS, POLL, SCORE3 -> mark;
            case CHOICE, DOTS, RANKING -> throw new IllegalStateException(this + " is counted in points");
        };
    }

    /**
     * What the {@code points} of a result are worth. A ranking keeps them in half points, so that options which share a place
     * share their points exactly; all other methods in whole ones.
     */
    public BigDecimal worth(int points) {
        return this == RANKING
                ? new BigDecimal(points).multiply(new BigDecimal("0.5")).stripTrailingZeros()
                : new BigDecimal(points);
    }

    /** The name by which forms send it and bundles know it, for example {@code parts}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
