package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the published result out of papers. Pure: the same papers in any order give the same result, and everybody can count
 * them again. What is published per group is decided by {@link Discreet} and {@link Likeness}.
 */
final class Count {

    private Count() {}

    /**
     * Counts one round.
     *
     * @param standing the options that stand, in the order of the list; marks on others are ignored
     * @param groupOrder labels in the order in which they are shown
     * @param before the published result of an earlier round over the same texts; null where there is none
     */
    static BallotResult of(
            Method method,
            boolean secret,
            List<Asked> standing,
            List<String> groupOrder,
            List<Paper> papers,
            @Nullable BallotResult before) {
        return after(method, secret, standing, groupOrder, papers, before == null ? List.of() : List.of(before));
    }

    /**
     * Counts a round after several earlier ones. All of them count, not only the last: a third round can be subtracted from
     * the first when the second showed no groups.
     */
    static BallotResult after(
            Method method,
            boolean secret,
            List<Asked> standing,
            List<String> groupOrder,
            List<Paper> papers,
            List<BallotResult> earlier) {
        var all = Figures.of(method, standing, groupOrder, papers);
        var tooFew = secret && papers.size() < SupportPerGroup.FEWEST;
        var known = all.stream()
                .filter(one -> !tooFew && !(secret && one.answers() < SupportPerGroup.FEWEST))
                .toList();
        var groups = groups(method, known, earlier);
        var best = bestFirst(method);
        var sorted = known.stream().sorted(best).toList();
        var options = new ArrayList<OptionResult>();
        for (var one : sorted) {
            var place = 1
                    + (int) sorted.stream()
                            .filter(other -> best.compare(other, one) < 0)
                            .count();
            options.add(new OptionResult(
                    one.asked().id(),
                    one.asked().name(),
                    one.asked().sentence(),
                    one.counts(),
                    one.answers(),
                    one.support(),
                    one.points(),
                    place,
                    groups.get(known.indexOf(one)),
                    false));
        }
        all.stream().filter(one -> !known.contains(one)).forEach(one -> options.add(unknown(one, sorted.size() + 1)));
        var steps = method == Method.RANKING && !sorted.isEmpty()
                ? sorted.stream()
                        .map(one -> new RankingStep(one.asked().id(), one.counts(), one.points()))
                        .toList()
                : null;
        return new BallotResult(method, secret, papers.size(), tooFew, List.copyOf(options), steps);
    }

    /** No figure and no order: all of these share one place after the others, in the order of the list. */
    private static OptionResult unknown(Figures one, int place) {
        return new OptionResult(
                one.asked().id(), one.asked().name(), one.asked().sentence(), null, 0, 0, 0, place, null, true);
    }

    /** Where options compete on one paper, what one option shows tells about another: they are shown together or not at all. */
    private static List<SupportPerGroup> groups(Method method, List<Figures> all, List<BallotResult> earlier) {
        return method.isPerPart()
                ? all.stream()
                        .map(one -> Likeness.keep(List.of(one), List.of(Discreet.of(one.groups())), earlier)
                                .getFirst())
                        .toList()
                : Likeness.keep(
                        all, Discreet.together(all.stream().map(Figures::groups).toList()), earlier);
    }

    /** Equal means the same place. Everything is compared in whole numbers, so that no rounding makes or breaks a tie. */
    private static Comparator<Figures> bestFirst(Method method) {
        return switch (method) {
            case CHOICE, DOTS, RANKING ->
                Comparator.comparingInt(Figures::points).reversed();
            case SCORE5 ->
                unansweredLast().thenComparing((one, other) -> share(one, one.distance(), other, other.distance()));
            case PARTS, POLL, SCORE3, CONSENT ->
                unansweredLast()
                        .thenComparing((one, other) -> share(other, other.support(), one, one.support()))
                        .thenComparing((one, other) -> share(one, one.distance(), other, other.distance()));
        };
    }

    private static Comparator<Figures> unansweredLast() {
        return Comparator.comparing(one -> one.answers() == 0);
    }

    private static int share(Figures one, int ofOne, Figures other, int ofOther) {
        return Long.compare((long) ofOne * other.answers(), (long) ofOther * one.answers());
    }
}
