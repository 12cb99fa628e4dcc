package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed again and again while it seals a secret round: after the first row of the seal was written, at moments
 * drawn over the time that a seal takes. Whatever the moment: the round is fully open, with every vote, or fully sealed, with
 * every ballot and no voter; and in the end every vote is counted. {@code BrokenSealTest} does it on PostgreSQL.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillSealIT {

    private static final int MOST = 40;
    private static final int PEOPLE = 30;
    private static final int PARTS = 4;
    private static final String FIRST_ROW = "insert into ballot_result";
    private static final String LAST_ROW = "update ballot_round set closed_at";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> rounds = new ArrayList<>();

    @Test
    @Tag("slow")
    void a_server_that_is_killed_twenty_times_while_it_seals_leaves_rounds_fully_open_or_fully_sealed()
            throws Exception {
        kill(20);
    }

    /** At least so many times, and on until a seal was broken off and one had just been made. */
    private void kill(int least) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        try (var product =
                        Product.set("127.0.0.1", Map.of("ROUTEBORD_CLOSING", "1s", "ROUTEBORD_DB_URL", SqlTrace.URL));
                var browsers = new Browsers()) {
            var stage = new Stage(product, browsers);
            var desk = stage.desk();
            Stage.look(desk, "Onderdelen kiezen");
            Stage.button(desk, "Maak geheim").click();
            assertThat(desk.locator(".promise")).containsText("Geheim");
            Stage.act(desk, "Zet op het scherm en open");
            var phone = stage.phone("Ali", null);
            var people = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> Guest.join(product, "Gast " + n, null))
                    .toList();
            var marloes = Guest.as(product, desk, "regie-" + desk.url().replaceFirst(".*/", ""));
            var activity = Evening.values(desk, "ballot.promise", "activity").getFirst();

            var parts = Evening.values(desk, "ballot.remove", "option");
            assertThat(parts).hasSize(PARTS);

            var trace = close(product, marloes, people, phone, parts, activity);
            var takes = -trace.sees(FIRST_ROW) + trace.sees(LAST_ROW);
            int open = 0;
            int sealed = 0;
            for (int n = 0; n < MOST && (n < least || open == 0 || sealed == 0); n++) {
                again(marloes, activity);
                trace = close(product, marloes, people, phone, parts, activity);
                trace.sees(FIRST_ROW);
                LockSupport.parkNanos(random.nextLong(takes * 3 / 2));
                product.kill();
                var isSealed = isSealed(product, rounds.getLast());
                sealed += isSealed ? 1 : 0;
                open += isSealed ? 0 : 1;
                product.again();
            }
            again(marloes, activity);
            product.close();
            for (var round : rounds) {
                assertThat(isSealed(product, round)).as(round).isTrue();
            }
            System.out.printf(
                    "[measured] a seal takes %d ms; killed %d times in it: %d fully open, %d fully sealed%n",
                    TimeUnit.NANOSECONDS.toMillis(takes), open + sealed, open, sealed);
            assertThat(List.of(open, sealed)).as("seed %d", seed).doesNotContain(0);
        }
    }

    /** Everybody votes in the present round, and it is told to close. */
    private SqlTrace close(
            Product product, Guest marloes, List<Guest> people, Page phone, List<String> parts, String activity) {
        phone.waitForCondition(() -> rounds(phone)
                .filter(round -> !rounds.contains(round))
                .findFirst()
                .map(rounds::add)
                .orElse(false));
        for (var part : parts) {
            for (int n = 0; n < PEOPLE; n++) {
                people.get(n)
                        .send(
                                "ballot.cast",
                                Map.of(
                                        "round",
                                        rounds.getLast(),
                                        "option",
                                        part,
                                        "mark",
                                        "" + n % 3,
                                        "reason",
                                        "Een reden"));
            }
        }
        var trace = new SqlTrace(product);
        marloes.send("phase.close", "activity", activity);
        return trace;
    }

    /** The round on a phone; none while the phone loads its page anew. */
    private static Stream<String> rounds(Page phone) {
        try {
            return Evening.values(phone, "ballot.cast", "round").stream();
        } catch (PlaywrightException loading) {
            return Stream.of();
        }
    }

    /** A close whose moment has passed is carried on by the server that came back; only then one can ask again. */
    private static void again(Guest marloes, String activity) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!marloes.answer("phase.again", Map.of("activity", activity))
                .get("ok")
                .asBoolean()) {
            assertThat(System.nanoTime()).as("the close was not carried on").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** Looks at the tables of a dead server; fails where it is neither the one nor the other. */
    private boolean isSealed(Product product, String round) throws Exception {
        try (var after = new Afterwards(product.data())) {
            var of = " where round_id = '" + round + "'";
            var found = List.of(
                    sum(after, "select 'v' from vote" + of),
                    sum(after, "select 'v' from ballot_voter" + of),
                    sum(after, "select 'c' from ballot_command" + of),
                    sum(after, "select 's' from sealed_ballot" + of),
                    sum(after, "select 'r' from ballot_receipt" + of),
                    sum(after, "select 'f' from ballot_result" + of),
                    sum(after, "select 'k' from ballot_round where wrapped_key is not null and id = '" + round + "'"),
                    sum(after, "select 'c' from ballot_round where closed_at is not null and id = '" + round + "'"));
            var all = PARTS * PEOPLE;
            assertThat(found)
                    .as("votes, voters, commands, ballots, receipts, result, key, closed; seed %d", seed)
                    .isIn(List.of(all, PEOPLE, all, 0, 0, 0, 1, 0), List.of(0, 0, all, all, PEOPLE, 1, 0, 1));
            var each = all / 3;
            assertThat(after.counts("select mark from " + (found.getLast() == 1 ? "sealed_ballot" : "vote") + of))
                    .isEqualTo(Map.of("0", each, "1", each, "2", each));
            return found.getLast() == 1;
        }
    }

    private static int sum(Afterwards after, String sql) throws Exception {
        return after.counts(sql).values().stream().mapToInt(Integer::intValue).sum();
    }
}
