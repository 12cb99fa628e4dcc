package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R11: a vote is closed at one node while the other has lost the database and its neighbour. */
@Tag("chaos")
@Tag("slow")
@Tag("R11")
@Tag("postgres")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SplitVoteIT {

    private static final String CLOSED = "De stemming is gesloten";
    private static final int EACH = 6;
    private static final Duration CONVERGES_WITHIN = Duration.ofSeconds(10);
    private static final Map<String, String> QUICK = Map.of("ROUTEBORD_CLOSING", "1s");

    @Test
    void the_node_that_was_cut_off_shows_the_close_soon_after_and_a_vote_it_held_back_is_not_counted()
            throws Exception {
        try (var nodes = new TwoNodes(QUICK, QUICK);
                var http = HttpClient.newBuilder()
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
                var figures = new Figures("R11-vote", "postgres")) {
            var desk = Helm.open(nodes.second(), nodes.second().link("Regie"));
            var vote = nodes.all("select cast(id as varchar) from activity where name = ?", "Onderdelen kiezen")
                    .getFirst();
            desk.send("stage.start", vote);
            var here = people(nodes.first(), "Kiezer hier");
            var there = people(nodes.second(), "Kiezer daar");
            for (int n = 0; n < figures.times(); n++) {
                var late = Writer.join(nodes.first(), "Late kiezer " + n);
                split(nodes, http, figures, desk, vote, here, there, late);
                figures.counted((n + 1) * 2 * EACH, n + 1, 0, 0);
                desk.send("phase.again", vote);
            }
            figures.note("from the heal until a phone of the node that was cut off reads that the vote is closed");
        }
    }

    private static void split(
            TwoNodes nodes,
            HttpClient http,
            Figures figures,
            Helm desk,
            String vote,
            List<Writer> here,
            List<Writer> there,
            Writer late)
            throws Exception {
        var round = nodes.all(
                        "select cast(id as varchar) from ballot_round where cast(activity_id as varchar) = ?"
                                + " order by number desc",
                        vote)
                .getFirst();
        var choice = Map.of("round", round, "option", option(nodes, vote), "mark", "0");
        var code = Guest.code(nodes.second());
        try (var cutOff = new Handset(http, List.of(nodes.first()), code, here.getFirst());
                var other = new Handset(http, List.of(nodes.second()), code, there.getFirst())) {
            here.forEach(
                    person -> assertThat(person.write("ballot.cast", choice)).isTrue());
            var atTheCutOff = cutOff.shows(CLOSED);
            var atTheOther = other.shows(CLOSED);
            CompletableFuture<Boolean> waits;
            nodes.wire().hold();
            try {
                nodes.cutListening();
                there.forEach(person ->
                        assertThat(person.write("ballot.cast", choice)).isTrue());
                waits = CompletableFuture.supplyAsync(() -> late.write("ballot.cast", choice));
                desk.send("phase.close", vote);
                assertThat(atTheOther).succeedsWithin(CONVERGES_WITHIN);
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(4)).toNanos());
                assertThat(atTheCutOff).isNotDone();
            } finally {
                nodes.wire().release();
            }
            var healed = System.nanoTime();
            assertThat(atTheCutOff).succeedsWithin(CONVERGES_WITHIN);
            figures.recovered(Math.max(0, atTheCutOff.join() - healed));
            assertThatThrownBy(() -> {
                        waits.get();
                        await().atMost(Duration.ofSeconds(30)).until(late::flush);
                    })
                    .hasStackTraceContaining(CLOSED);
        }
        assertThat(nodes.all("select mark from vote where cast(round_id as varchar) = ?", round))
                .hasSize(2 * EACH);
    }

    private static List<Writer> people(Product node, String name) {
        return IntStream.range(0, EACH)
                .mapToObj(n -> Writer.join(node, name + " " + n))
                .toList();
    }

    private static String option(TwoNodes nodes, String vote) throws Exception {
        return nodes.all("select cast(id as varchar) from ballot_option where cast(activity_id as varchar) = ?", vote)
                .getFirst();
    }
}
