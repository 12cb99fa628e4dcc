package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The attacker by brute force. He knows all that is published, which papers somebody can give, how many answered in each
 * group, and the code. He goes through all electorates, keeps those that would be published in the
 * same way, and looks whether a group is of one mind in all of them: then he knows how each of its members voted. Groups of {@value SupportPerGroup#SMALL} and more are not kept
 * by the rule, so he does not look at them.
 *
 * @param kinds the papers that one voter can give
 */
record Attack(Method method, List<@Nullable Integer[]> kinds) {

    /** For each group, how many gave each kind of paper. */
    record Electorate(List<List<Integer>> groups) {

        private int people() {
            return groups.stream()
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private int count(int group, IntPredicate kinds) {
            return IntStream.range(0, groups.get(group).size())
                    .filter(kinds)
                    .map(groups.get(group)::get)
                    .sum();
        }

        private int count(IntPredicate kinds) {
            return IntStream.range(0, groups.size())
                    .map(group -> count(group, kinds))
                    .sum();
        }
    }

    /** All electorates of groups of these sizes. */
    List<Electorate> electorates(List<Integer> sizes) {
        List<List<List<Integer>>> all = List.of(List.of());
        for (int size : sizes) {
            var next = new ArrayList<List<List<Integer>>>();
            for (var start : all) {
                for (var group : divisions(size, kinds.size())) {
                    var longer = new ArrayList<>(start);
                    longer.add(group);
                    next.add(longer);
                }
            }
            all = next;
        }
        return all.stream().map(Electorate::new).toList();
    }

    BallotResult count(Electorate electorate, @Nullable BallotResult before) {
        var papers = Papers.of(method, options());
        for (int group = 0; group < electorate.groups.size(); group++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                papers.give(electorate.groups.get(group).get(kind), Papers.GROUPS.get(group), kinds.get(kind));
            }
        }
        return papers.count(before);
    }

    /** Fails on the first person who is found out. Returns how many different results were published. */
    int nobodyIsFoundOut(List<Integer> sizes, Function<Electorate, Object> publish) {
        Map<Object, List<Electorate>> alike = new HashMap<>();
        for (var electorate : electorates(sizes)) {
            alike.computeIfAbsent(publish.apply(electorate), key -> new ArrayList<>())
                    .add(electorate);
        }
        alike.forEach((published, possible) -> assertThat(foundOut(possible))
                .as("groups of %s answers, published %s", sizes, published)
                .isNull());
        return alike.size();
    }

    /** Who is found out when all of these are possible, in words; null where nobody is. */
    @Nullable
    String foundOut(List<Electorate> possible) {
        for (int option = 0; option < options(); option++) {
            for (var mark : marks(option)) {
                for (int group = 0; group < possible.getFirst().groups.size(); group++) {
                    if (isFound(possible, group, gives(option, mark))) {
                        return "group %d gives mark %s to option %d in all of %s"
                                .formatted(group, mark, option, possible);
                    }
                }
            }
            for (int group = 0; group < possible.getFirst().groups.size(); group++) {
                var favour = favours(option);
                if (isFound(possible, group, favour) || isFound(possible, group, favour.negate())) {
                    return "group %d is of one mind about option %d in all of %s".formatted(group, option, possible);
                }
            }
        }
        return null;
    }

    /** A mind that the whole room shares is told by the total: no rule about groups can hide it. */
    private static boolean isFound(List<Electorate> possible, int group, IntPredicate kinds) {
        var people = possible.getFirst().count(group, kind -> true);
        return people < SupportPerGroup.SMALL
                && possible.stream().allMatch(one -> people > 0 && one.count(group, kinds) == people)
                && possible.stream().anyMatch(one -> one.count(kinds) < one.people());
    }

    private IntPredicate favours(int option) {
        return kind -> {
            var mark = kinds.get(kind)[option];
            return mark != null && method.isFavour(mark, options());
        };
    }

    private IntPredicate gives(int option, @Nullable Integer mark) {
        return kind -> Objects.equals(kinds.get(kind)[option], mark);
    }

    private List<@Nullable Integer> marks(int option) {
        var marks = new ArrayList<@Nullable Integer>();
        for (var kind : kinds) {
            if (!marks.contains(kind[option])) {
                marks.add(kind[option]);
            }
        }
        return marks;
    }

    private int options() {
        return kinds.getFirst().length;
    }

    private static List<List<Integer>> divisions(int people, int kinds) {
        if (kinds == 1) {
            return List.of(List.of(people));
        }
        var divisions = new ArrayList<List<Integer>>();
        for (int first = 0; first <= people; first++) {
            for (var rest : divisions(people - first, kinds - 1)) {
                var division = new ArrayList<Integer>();
                division.add(first);
                division.addAll(rest);
                divisions.add(division);
            }
        }
        return divisions;
    }
}
