package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A generated round. Few marks, few options and few people make ties common; some papers leave options open, and some options
 * were taken off after they had been voted on.
 *
 * @param listed all options that papers may have marks on; the first {@code stand} still stand
 */
record Round(Method method, boolean secret, int listed, int stand, List<Paper> papers) {

    static Arbitrary<Round> any() {
        return Combinators.combine(
                        Arbitraries.of(Method.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs())
                .as((method, secret, stand, off, people, seed) -> {
                    var random = new Random(seed);
                    var papers = IntStream.range(0, people)
                            .mapToObj(person -> paper(method, stand + off, random))
                            .toList();
                    return new Round(method, secret, stand + off, stand, papers);
                });
    }

    BallotResult count() {
        return Count.of(method, secret, standing(), Papers.GROUPS, papers, null);
    }

    List<Asked> standing() {
        return Papers.options(stand);
    }

    private static Paper paper(Method method, int options, Random random) {
        var order = new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
        Collections.shuffle(order, random);
        var marks = new HashMap<OptionId, Integer>();
        for (int at = 0; at < options; at++) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            marks.put(
                    Papers.id(at),
                    switch (method) {
                        case PARTS, POLL, SCORE3, CONSENT, SCORE5 -> random.nextInt(method.answers());
                        case CHOICE -> 1;
                        case DOTS -> random.nextInt(1, 4);
                        case RANKING -> order.get(at);
                    });
        }
        var groups = List.of("A", "B", "C", "buiten de lijst", "");
        var group = groups.get(random.nextInt(groups.size()));
        return new Paper(group.isEmpty() ? null : group, marks);
    }
}
