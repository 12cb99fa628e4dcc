package nl.routebord.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published of one round: made once when it is sealed, read by every screen and export. Nothing that is
 * left out here can be found elsewhere.
 *
 * @param papers voters, also where no figures are published
 * @param tooFew a secret round with fewer than {@value SupportPerGroup#FEWEST} papers: no option has figures
 * @param options the best first; with the same result in the order of the list
 * @param ranking the count step by step, in the order of {@code options}; null for other methods and where too few voted
 */
public record BallotResult(
        Method method,
        boolean secret,
        int papers,
        boolean tooFew,
        List<OptionResult> options,
        @Nullable List<RankingStep> ranking) {}
