package nl.routebord.entries;

import java.util.Collections;
import java.util.List;
import nl.routebord.ballot.SupportPerGroup;

/**
 * What people said of one entry under one field.
 *
 * @param counts how many said each option, in the order of the options
 * @param groups the share of the last option (the most favourable one) per group, by the rule that keeps small groups apart
 */
public record Voiced(List<Integer> counts, SupportPerGroup groups) {

    public Voiced {
        counts = List.copyOf(counts);
    }

    /** Nobody spoke yet. */
    static Voiced none(EntryField field) {
        return new Voiced(Collections.nCopies(field.options().size(), 0), SupportPerGroup.of(List.of()));
    }

    /** How many people spoke. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The place of the option most people said; -1 where nobody spoke or two share the first place. */
    public int most() {
        var highest = Collections.max(counts);
        return highest > 0 && Collections.frequency(counts, highest) == 1 ? counts.indexOf(highest) : -1;
    }
}
