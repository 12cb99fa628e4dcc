package nl.routebord.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a ranking, over the options that stand. Options that were taken off leave no gap: the others move up.
 *
 * <p>Points are kept in halves. Place p of k is worth k - p points, so 2(k - p) halves; t options that share the places p to
 * p + t - 1 each get the mean, which is 2k - 2p - t + 1 halves and never a fraction. Those not placed share what is left.
 */
record Borda(Map<OptionId, Integer> places, Map<OptionId, Integer> halves) {

    static Borda of(Paper paper, List<OptionId> standing) {
        var places = new HashMap<OptionId, Integer>();
        var halves = new HashMap<OptionId, Integer>();
        var byMark = standing.stream()
                .filter(paper.marks()::containsKey)
                .collect(Collectors.groupingBy(
                        Function.<OptionId>identity().andThen(paper.marks()::get), TreeMap::new, Collectors.toList()));
        var place = 1;
        for (var tied : byMark.values()) {
            for (var option : tied) {
                places.put(option, place);
                halves.put(option, share(standing.size(), place, tied.size()));
            }
            place += tied.size();
        }
        if (!places.isEmpty()) {
            for (var option : standing) {
                halves.putIfAbsent(option, share(standing.size(), place, standing.size() - places.size()));
            }
        }
        return new Borda(Map.copyOf(places), Map.copyOf(halves));
    }

    /** A paper that places nothing that stands takes no part. */
    boolean isBlank() {
        return places.isEmpty();
    }

    @Nullable
    Integer place(OptionId option) {
        return places.get(option);
    }

    int halves(OptionId option) {
        return halves.getOrDefault(option, 0);
    }

    private static int share(int options, int place, int tied) {
        return 2 * options - 2 * place - tied + 1;
    }
}
