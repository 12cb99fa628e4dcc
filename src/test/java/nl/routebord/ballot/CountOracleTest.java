package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The count against one that is written in another way: from a flat table of votes with loops, a ranking by pairwise wins, and
 * shares as whole numbers of a common denominator. It uses nothing of what it checks but the words of the records.
 */
class CountOracleTest {

    /** Every number up to 40 divides it, so that shares and means of so many people are whole. */
    private static final long COMMON = 5_342_931_457_063_200L;

    /** One row of the table of votes. */
    private record Vote(int paper, String group, OptionId option, int mark) {}

    @Provide
    Arbitrary<Round> rounds() {
        return Round.any();
    }

    @Property(tries = 4000)
    void the_totals_are_those_of_the_table_of_votes(@ForAll("rounds") Round round) {
        var result = round.count();
        var votes = table(round);

        assertThat(result.options()).hasSize(round.stand());
        assertThat(result.tooFew()).isEqualTo(round.secret() && round.papers().size() < 5);
        for (var option : result.options()) {
            var answers = answers(round, votes, option.option());
            assertThat(option.tooFew())
                    .isEqualTo(round.secret() && (round.papers().size() < 5 || answers < 5));
            if (option.tooFew()) {
                continue;
            }
            assertThat(option.answers()).isEqualTo(answers);
            assertThat(option.support()).isEqualTo(inFavour(round, votes, option.option(), null));
            assertThat(option.points()).isEqualTo(points(round, votes, option.option()));
            assertThat(option.counts()).isEqualTo(counts(round, votes, option.option()));
        }
    }

    @Property(tries = 4000)
    void the_order_and_the_shared_places_are_those_of_the_shares(@ForAll("rounds") Round round) {
        var result = round.count();
        var votes = table(round);
        var shown = result.options().stream().filter(option -> !option.tooFew()).toList();

        for (var option : shown) {
            var better = 0;
            for (var other : shown) {
                if (isBetter(round, votes, other.option(), option.option())) {
                    better++;
                }
            }
            assertThat(option.place()).isEqualTo(1 + better);
        }
        for (int at = 1; at < result.options().size(); at++) {
            var above = result.options().get(at - 1);
            var below = result.options().get(at);
            assertThat(above.place()).isLessThanOrEqualTo(below.place());
            if (above.place() == below.place()) {
                assertThat(above.name()).isLessThan(below.name());
            }
        }
    }

    @Property(tries = 2000)
    void the_numbers_of_a_group_are_those_of_its_people(@ForAll("rounds") Round round) {
        var votes = table(round);
        for (var option : round.count().options()) {
            var rows = option.tooFew()
                    ? List.<SupportPerGroup.Row>of()
                    : Objects.requireNonNull(option.groups()).rows();
            var unjoined = 0;
            for (var row : rows) {
                var numbers = row.share().numbers();
                if (numbers != null && !row.joined()) {
                    unjoined++;
                    assertThat(numbers.support()).isEqualTo(inFavour(round, votes, option.option(), row.label()));
                }
            }
            if (unjoined > 0) {
                assertThat(rows.stream()
                                .mapToInt(row -> Objects.requireNonNull(
                                                row.share().numbers())
                                        .answers())
                                .sum())
                        .isEqualTo(option.answers());
            }
        }
    }

    @Property(tries = 2000)
    void all_points_of_a_ranking_are_given_out(@ForAll("rounds") Round round) {
        var result = round.count();
        if (result.ranking() == null) {
            return;
        }
        var given = result.options().stream().mapToInt(OptionResult::points).sum();
        var papers = result.options().getFirst().answers();
        assertThat(given).isEqualTo(papers * round.stand() * (round.stand() - 1));
        assertThat(result.ranking())
                .extracting(RankingStep::option)
                .isEqualTo(result.options().stream().map(OptionResult::option).toList());
    }

    private static List<Vote> table(Round round) {
        var votes = new ArrayList<Vote>();
        for (int paper = 0; paper < round.papers().size(); paper++) {
            for (int option = 0; option < round.stand(); option++) {
                var given = round.papers().get(paper);
                var mark = given.marks().get(Papers.id(option));
                if (mark != null) {
                    votes.add(new Vote(paper, given.group() == null ? "" : given.group(), Papers.id(option), mark));
                }
            }
        }
        return votes;
    }

    private static int answers(Round round, List<Vote> votes, OptionId option) {
        return switch (round.method()) {
            case DOTS -> round.papers().size();
            case CHOICE, RANKING ->
                (int) votes.stream().map(Vote::paper).distinct().count();
            default ->
                (int) votes.stream()
                        .filter(vote -> vote.option().equals(option))
                        .count();
        };
    }

    /** The place of a vote among those of its paper: one more than the votes before it. */
    private static int place(List<Vote> votes, Vote mine) {
        var place = 1;
        for (var vote : votes) {
            if (vote.paper() == mine.paper() && vote.mark() < mine.mark()) {
                place++;
            }
        }
        return place;
    }

    private static int inFavour(Round round, List<Vote> votes, OptionId option, @Nullable String group) {
        var people = 0;
        for (var vote : votes) {
            if (!vote.option().equals(option) || (group != null && !vote.group().equals(group))) {
                continue;
            }
            var favour = switch (round.method()) {
                case PARTS, POLL, SCORE3, CONSENT -> vote.mark() == 0;
                case SCORE5 -> vote.mark() == 4 || vote.mark() == 5;
                case CHOICE, DOTS -> true;
                case RANKING -> place(votes, vote) <= round.stand() / 2;
            };
            people += favour ? 1 : 0;
        }
        return people;
    }

    private static int points(Round round, List<Vote> votes, OptionId option) {
        return switch (round.method()) {
            case PARTS, POLL, SCORE3, CONSENT -> 0;
            case SCORE5, DOTS, CHOICE ->
                votes.stream()
                        .filter(vote -> vote.option().equals(option))
                        .mapToInt(Vote::mark)
                        .sum();
            case RANKING -> pairwise(round, votes, option);
        };
    }

    /** Borda is the number of comparisons that an option wins; here in halves, half a win where neither is placed. */
    private static int pairwise(Round round, List<Vote> votes, OptionId option) {
        var halves = 0;
        for (int paper = 0; paper < round.papers().size(); paper++) {
            var mine = mark(votes, paper, option);
            var blank = true;
            var won = 0;
            for (var other : round.standing()) {
                var theirs = mark(votes, paper, other.id());
                blank &= theirs == 0;
                if (other.id().equals(option)) {
                    continue;
                }
                if (mine != 0 && (theirs == 0 || mine < theirs)) {
                    won += 2;
                }
                if (mine == 0 && theirs == 0) {
                    won += 1;
                }
            }
            halves += blank ? 0 : won;
        }
        return halves;
    }

    private static int mark(List<Vote> votes, int paper, OptionId option) {
        for (var vote : votes) {
            if (vote.paper() == paper && vote.option().equals(option)) {
                return vote.mark();
            }
        }
        return 0;
    }

    private static List<Integer> counts(Round round, List<Vote> votes, OptionId option) {
        var counts = new ArrayList<Integer>();
        switch (round.method()) {
            case CHOICE, DOTS -> {
                var did = inFavour(round, votes, option, null);
                counts.add(did);
                counts.add(answers(round, votes, option) - did);
            }
            case RANKING -> {
                for (int place = 1; place <= round.stand(); place++) {
                    var wanted = place;
                    counts.add((int) votes.stream()
                            .filter(vote -> vote.option().equals(option) && place(votes, vote) == wanted)
                            .count());
                }
            }
            default -> {
                for (int mark = 0; mark < (round.method() == Method.SCORE5 ? 6 : 3); mark++) {
                    var wanted = mark;
                    counts.add((int) votes.stream()
                            .filter(vote -> vote.option().equals(option) && vote.mark() == wanted)
                            .count());
                }
            }
        }
        return counts;
    }

    private static boolean isBetter(Round round, List<Vote> votes, OptionId one, OptionId other) {
        var first = keys(round, votes, one);
        var second = keys(round, votes, other);
        for (int at = 0; at < first.size(); at++) {
            if (!first.get(at).equals(second.get(at))) {
                return first.get(at) > second.get(at);
            }
        }
        return false;
    }

    /** What an option is ordered by, the most important first, more is better. */
    private static List<Long> keys(Round round, List<Vote> votes, OptionId option) {
        var answers = answers(round, votes, option);
        if (!round.method().isPerPart()) {
            return List.of((long) points(round, votes, option));
        }
        if (answers == 0) {
            return List.of(-1L, 0L);
        }
        var each = COMMON / answers;
        if (round.method() == Method.SCORE5) {
            return List.of(points(round, votes, option) * each, 0L);
        }
        var mild = 0L;
        for (var vote : votes) {
            if (vote.option().equals(option)) {
                var objects = round.method() == Method.CONSENT ? vote.mark() == 1 : vote.mark() == 2;
                var between = !objects && vote.mark() != 0;
                mild += objects ? 0 : between ? 1 : 2;
            }
        }
        return List.of(inFavour(round, votes, option, null) * each, mild * each);
    }
}
