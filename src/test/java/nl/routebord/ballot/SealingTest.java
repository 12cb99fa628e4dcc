package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in the database after a secret round was closed: nothing that leads from a person to a choice. */
@ServiceTest
class SealingTest extends OpenBallot {

    @BeforeEach
    void a_secret_vote() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
    }

    @Test
    void while_it_is_open_no_row_names_the_voter_and_the_vote_can_be_changed() {
        var fatima = evening.fatima();
        var first = vote(fatima, 0, TAKE, "Zij kennen de wet");
        var second = vote(fatima, 0, LEAVE, null);

        assertThat(second).isEqualTo(first);
        assertThat(mine(fatima).votes()).containsExactly(new MyBallot.MyVote(option(0), LEAVE, null));
        assertThat(dump().values().stream().flatMap(List::stream))
                .noneMatch(row -> row.contains(fatima.speaker().toString()));
        assertThat(round(ballot).wrappedKey()).isNotNull();
    }

    @Test
    void sealed_it_knows_neither_voter_nor_key_nor_group() {
        var people = crowd(12);
        people.forEach(who -> vote(who, 0, TAKE, "Een reden"));
        var secretsOfThen = dump().getOrDefault("ballot_voter", List.of()).stream()
                .map(row -> row.split(" ")[0])
                .collect(Collectors.toSet());
        evening.close(ballot);

        var after = dump();
        assertThat(after.get("vote")).isEmpty();
        assertThat(after.get("ballot_voter")).isEmpty();
        assertThat(after.get("ballot_on_paper")).isEmpty();
        assertThat(after.get("sealed_ballot")).hasSize(12);
        assertThat(after.get("ballot_receipt")).hasSize(12);
        assertThat(round(ballot).wrappedKey()).isNull();
        for (var row : after.values().stream().flatMap(List::stream).toList()) {
            assertThat(secretsOfThen).noneMatch(row::contains);
            assertThat(people).noneMatch(who -> row.contains(who.speaker().toString()));
        }
    }

    @Test
    void nobody_finds_an_own_vote_back_but_every_receipt_is_in_the_sorted_list() {
        var people = crowd(6);
        var receipts = people.stream()
                .map(who -> vote(who, 0, TAKE, null).text().places().get("receipt"))
                .map(String::valueOf)
                .toList();
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(mine(people.getFirst()).votes()).isEmpty();
        assertThat(mine(people.getFirst()).receipt()).isNull();
        // The same line for everybody, voted or not: only the own device adds the receipt to it.
        var noor = evening.noor();
        assertThat(kind.mine(people.getFirst().traject(), people.getFirst().speaker()))
                .isEqualTo(kind.mine(noor.traject(), noor.speaker()))
                .singleElement()
                .matches(Kind.Mine::onlyProved)
                .satisfies(line -> assertThat(receipts).noneMatch(line.toString()::contains));
        var proof = java.util.Objects.requireNonNull(board().shown());
        assertThat(proof.receipts()).containsExactlyElementsOf(new TreeSet<>(receipts));
        assertThat(proof.checksum()).hasSize(64);
    }

    @Test
    void a_lost_answer_is_given_again_after_the_seal_with_the_same_receipt() {
        crowd(5).forEach(who -> vote(who, 0, TAKE, null));
        var fatima = evening.fatima();
        var command = Cast.command();
        var round = round();
        var option = option(0);
        var first = casting.cast(fatima, command, round, option, ADAPT, "Anders", false);
        evening.close(ballot);

        assertThat(casting.cast(fatima, command, round, option, ADAPT, "Anders", false))
                .isEqualTo(first);
        refused(() -> casting.cast(fatima, Cast.command(), round, option, LEAVE, null, false), "ballot.refused.closed");
        evening.reveal(ballot);
        assertThat(result().getFirst().figures().answers()).isEqualTo(6);
    }

    @Test
    void the_order_and_the_transaction_of_a_row_tell_nothing_about_the_order_of_voting() {
        var people = crowd(200);
        var random = new Random(7);
        var order = new ArrayList<String>();
        for (var who : people) {
            // the first half votes alike, the second half otherwise: an order that survived would show at once
            var mark = people.indexOf(who) < 100 ? TAKE : LEAVE;
            order.add(String.valueOf(
                    vote(who, random.nextInt(4), mark, null).text().places().get("receipt")));
        }
        evening.close(ballot);

        var ballots = physical("sealed_ballot", "mark");
        var late = IntStream.range(0, ballots.size())
                .filter(n -> ballots.get(n).equals("2"))
                .mapToDouble(n -> n)
                .average()
                .orElseThrow();
        assertThat(late).isBetween(99.5 - 4 * spread(200), 99.5 + 4 * spread(200));
        assertThat(physical("ballot_receipt", "code")).hasSize(200).isNotEqualTo(order);
        assertThat(pages("ballot_receipt", "code"))
                .allSatisfy(page -> assertThat(page).isSorted());
        assertThat(pages("ballot_command", "id_hash"))
                .allSatisfy(page -> assertThat(page).isSorted());
        assertThat(transactions()).isLessThanOrEqualTo(1);
    }

    @Test
    void with_fewer_than_five_voters_nothing_of_it_is_kept_or_told() {
        crowd(4).forEach(who -> vote(who, 0, TAKE, "Een reden"));
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(dump().get("sealed_ballot")).isEmpty();
        assertThat(board().answered()).isEqualTo(4);
        assertThat(java.util.Objects.requireNonNull(board().shown()).tooFew()).isTrue();
        assertThat(result()).allSatisfy(tally -> {
            assertThat(tally.figures().counts()).isNull();
            assertThat(tally.reasons()).isEmpty();
        });
    }

    @Test
    void a_small_or_unanimous_group_leaves_no_row_that_narrows_what_its_people_chose() {
        int[] sizes = {1, 2, 4, 5};
        for (int group = 0; group < sizes.length; group++) {
            for (int n = 0; n < sizes[group]; n++) {
                vote(evening.guest(null, group), 0, TAKE, null);
            }
        }
        for (int n = 0; n < 20; n++) {
            vote(evening.guest(null, 4), 0, n % 2 == 0 ? TAKE : LEAVE, null);
        }
        evening.close(ballot);
        evening.reveal(ballot);

        assertThat(dump().get("sealed_ballot")).hasSize(32).noneMatch(row -> row.contains("Cli"));
        var groups = java.util.Objects.requireNonNull(result().getFirst().groups());
        assertThat(groups.rows())
                .filteredOn(row -> row.share().numbers() != null)
                .allSatisfy(row -> assertThat(row.label()).isIn("", label(4)));
    }

    @Test
    void what_was_promised_cannot_be_loosened_from_the_first_voice_on() {
        vote(evening.fatima(), 0, TAKE, null);

        refused(() -> ballots.promise(evening.marloes(), Cast.command(), ballot, false), "ballot.refused.frozen");
        assertThat(board().asking().secret()).isTrue();
        assertThat(board().frozen()).isTrue();
    }

    private List<Scope> crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();
    }

    private Rounds.Round round(nl.routebord.shared.ActivityId activity) {
        return rounds.current(activity);
    }

    private String label(int group) {
        return evening.group(group);
    }

    private static double spread(int rows) {
        return Math.sqrt((rows + 1) / 12.0);
    }

    /** Every row of the ballot's tables that belongs to this round, as text. */
    private Map<String, List<String>> dump() {
        var tables = new HashMap<String, List<String>>();
        for (var columns : Map.of(
                        "vote", "voter || ' ' || option_id || ' ' || mark || ' ' || coalesce(reason, '')",
                        "ballot_voter", "voter || ' ' || receipt",
                        "ballot_on_paper", "voter",
                        "ballot_command", "id_hash || ' ' || receipt",
                        "sealed_ballot",
                                "id || ' ' || paper || ' ' || option_id || ' ' || mark || ' ' || coalesce(reason, '')",
                        "ballot_receipt", "code",
                        "ballot_result", "figures")
                .entrySet()) {
            tables.put(
                    columns.getKey(),
                    jdbc.sql("select " + columns.getValue() + " from " + columns.getKey() + " where round_id = ?")
                            .param(rounds.current(ballot).id().value())
                            .query(String.class)
                            .list());
        }
        return tables;
    }

    /** One column in the order in which the rows lie in the file: by {@code ctid} in PostgreSQL, as they come in H2. */
    private List<String> physical(String table, String column) {
        return jdbc.sql("select " + column + " from " + table + " where round_id = ?"
                        + (isPostgres() ? " order by ctid" : ""))
                .param(rounds.current(ballot).id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The same by page: PostgreSQL fills pages that earlier rows left first, in whatever order it finds them. */
    private Collection<List<String>> pages(String table, String column) {
        if (!isPostgres()) {
            return List.of(physical(table, column));
        }
        var pages = new TreeMap<Long, List<String>>();
        jdbc.sql("select " + column + " as what, (ctid::text::point)[0]::bigint as page from " + table
                        + " where round_id = ? order by ctid")
                .param(rounds.current(ballot).id().value())
                .query(row -> {
                    pages.computeIfAbsent(row.getLong("page"), page -> new ArrayList<>())
                            .add(row.getString("what"));
                });
        return pages.values();
    }

    private int transactions() {
        return isPostgres()
                ? jdbc.sql("select count(distinct xmin::text) from sealed_ballot where round_id = ?")
                        .param(rounds.current(ballot).id().value())
                        .query(Integer.class)
                        .single()
                : 1;
    }

    private static boolean isPostgres() {
        return "postgres".equals(System.getProperty("routebord.test.db"));
    }
}
