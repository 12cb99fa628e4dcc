package nl.routebord.ballot;

import java.util.List;

/**
 * What came out for one part, once the result may be seen.
 *
 * @param reasons those of the smaller voices first, so that a minority is never below the fold; without name, alias or group,
 *     and in the order of the alphabet, because the order of casting could tell who wrote what
 */
public record Tally(OptionId option, String name, Counts counts, SupportPerGroup groups, List<Reason> reasons) {

    /** Why somebody chose this. */
    public record Reason(Choice choice, String text) {}
}
