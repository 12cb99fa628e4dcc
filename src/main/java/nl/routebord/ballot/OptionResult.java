package nl.routebord.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one option.
 *
 * @param counts people per mark, from mark 0 up. CHOICE and DOTS: people who did and who did not. RANKING: people per place,
 *     from place 1 down; who did not place it is in none. Null where too few answered
 * @param answers CHOICE: papers with at least one pick; DOTS: all papers; RANKING: papers that place at least one option; the
 *     others: people who answered this option
 * @param support people in favour, see {@link Method}
 * @param points DOTS: dots; CHOICE: picks; SCORE5: the sum; RANKING: Borda points in <em>halves</em>, see
 *     {@link Method#worth}; 0 for the others
 * @param place from 1; the same for options with the same result, after which places are left open (1, 2, 2, 4)
 * @param groups never null where {@code counts} is not; it may be empty and say why
 * @param tooFew in a secret round, fewer than {@value SupportPerGroup#FEWEST} answers: all figures are 0 or null
 */
public record OptionResult(
        OptionId option,
        String name,
        String sentence,
        @Nullable List<Integer> counts,
        int answers,
        int support,
        int points,
        int place,
        @Nullable SupportPerGroup groups,
        boolean tooFew) {

    /** The same figures under another name, and without the sentence. */
    OptionResult calling(String other) {
        return new OptionResult(option, other, "", counts, answers, support, points, place, groups, tooFew);
    }
}
