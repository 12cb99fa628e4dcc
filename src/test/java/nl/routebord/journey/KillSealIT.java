package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed again and again around the moment at which a secret round is sealed. Whatever the moment: the round is
 * fully open, with every vote, or fully sealed, with every ballot and no voter; and in the end every vote is counted.
 */
@Tag("slow")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillSealIT {

    private static final int KILLS = 20;
    private static final int PEOPLE = 30;
    private static final int COUNTDOWN_MS = 1_000;
    private static final int GRACE_MS = 2_000;

    @Test
    void a_power_cut_while_sealing_leaves_a_round_fully_open_or_fully_sealed() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var seed = System.nanoTime();
        var random = new Random(seed);
        int open = 0;
        try (var product = Product.counting("127.0.0.1", COUNTDOWN_MS / 1_000);
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
            var marloes = Guest.as(product, desk, seat(desk.url()));
            var round = "";
            for (int kill = 0; kill < KILLS; kill++) {
                round = next(phone, round);
                vote(
                        people,
                        round,
                        Evening.values(phone, "ballot.cast", "option").getFirst());
                var activity =
                        Evening.values(desk, "ballot.promise", "activity").getFirst();
                marloes.send("phase.close", "activity", activity);
                rest(COUNTDOWN_MS + GRACE_MS + random.nextInt(700));
                product.kill();
                open += isSealed(product, round, seed) ? 0 : 1;
                product.again();
                again(marloes, activity);
            }
            System.out.println("[measured] killed " + KILLS + " times, " + open + " times still fully open");
        }
    }

    /** The new round, once the phone that came back by itself has it. */
    private static String next(Page phone, String before) {
        phone.waitForCondition(() -> phone.locator("rb-form[command='ballot.cast'] input[name=round]")
                                .count()
                        > 0
                && !Evening.values(phone, "ballot.cast", "round").getFirst().equals(before));
        return Evening.values(phone, "ballot.cast", "round").getFirst();
    }

    /** A close whose moment has passed is carried on by the server that came back; only then one can ask again. */
    private static void again(Guest marloes, String activity) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!marloes.answer("phase.again", Map.of("activity", activity))
                .get("ok")
                .asBoolean()) {
            assertThat(System.nanoTime()).as("the close was not carried on").isLessThan(deadline);
            rest(100);
        }
    }

    private static void vote(List<Guest> people, String round, String option) {
        people.forEach(guest -> guest.send(
                "ballot.cast", Map.of("round", round, "option", option, "mark", "0", "reason", "Een reden")));
    }

    /** Looks at the tables of a dead server. */
    private static boolean isSealed(Product product, String round, long seed) throws Exception {
        try (var after = new Afterwards(product.data())) {
            var of = " where round_id = '" + round + "'";
            var found = List.of(
                    sum(after, "select 'v' from vote" + of),
                    sum(after, "select 'v' from ballot_voter" + of),
                    sum(after, "select 's' from sealed_ballot" + of),
                    sum(after, "select 'r' from ballot_receipt" + of),
                    sum(after, "select 'k' from ballot_round where wrapped_key is not null and id = '" + round + "'"),
                    sum(after, "select 'c' from activity where kind = 'ballot' and phase = 'CLOSED'"));
            assertThat(found)
                    .as("votes, voters, ballots, receipts, key, closed; seed %d", seed)
                    .isIn(List.of(PEOPLE, PEOPLE, 0, 0, 1, 0), List.of(0, 0, PEOPLE, PEOPLE, 0, 1));
            return found.getLast() == 1;
        }
    }

    private static int sum(Afterwards after, String sql) throws Exception {
        return after.counts(sql).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String seat(String address) {
        return "regie-" + address.substring(address.lastIndexOf('/') + 1);
    }

    private static void rest(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
