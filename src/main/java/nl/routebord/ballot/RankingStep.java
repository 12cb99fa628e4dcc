package nl.routebord.ballot;

import java.util.List;

/**
 * How one option came to its points in a ranking. With k options place p is worth k - p points; a paper that does not place it
 * gives it an equal share of the points that are left on that paper.
 *
 * @param atPlace how often it stood at each place, from place 1
 * @param points the sum, in <em>halves</em> of a point, see {@link Method#worth}
 */
public record RankingStep(OptionId option, List<Integer> atPlace, int points) {}
