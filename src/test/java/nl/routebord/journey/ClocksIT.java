package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R13: the clock of one node is a quarter of an hour ahead and that of the other as much behind ({@code
 * src/test/c/shifted.c}, made with the C compiler of the machine). A vote that counts down lasts as long as it should, wherever it was closed; what came in stands in its order; links work.
 */
@Tag("chaos")
@Tag("R13")
@Tag("postgres")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClocksIT {

    private static final Path SHIFTED = Path.of("src/test/c/shifted.c");
    private static final Duration AHEAD = Duration.ofMinutes(15);
    private static final Duration COUNTDOWN = Duration.ofSeconds(4);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int EACH = 8;

    @TempDir
    private Path folder;

    @Test
    void nodes_whose_clocks_are_half_an_hour_apart_keep_time_together() throws Exception {
        var library = library();
        try (var nodes = new TwoNodes(clock(library, AHEAD), clock(library, AHEAD.negated()));
                var figures = new Figures("R13", "postgres")) {
            // The owner's link that the slow node gave out, at the fast one.
            var desk = Helm.open(nodes.first(), nodes.second().link("Regie"));
            var desks = List.of(desk, desk.at(nodes.second()));
            var vote = id(nodes, "Onderdelen kiezen");
            var points = id(nodes, "Waar letten we op?");
            desk.send("stage.start", points);
            order(nodes, points);
            desk.send("stage.start", vote);
            for (int n = 0; n < figures.times(); n++) {
                desks.get(n % 2).send("phase.close", vote);
                var told = System.nanoTime();
                await().pollInterval(Duration.ofMillis(50))
                        .atMost(COUNTDOWN.plus(GRACE).plusSeconds(5))
                        .until(() -> phase(nodes, vote).equals("CLOSED"));
                var took = Duration.ofNanos(System.nanoTime() - told);
                assertThat(took).isGreaterThan(COUNTDOWN.plus(GRACE).minusMillis(300));
                figures.recovered(took.toNanos());
                desk.send("phase.again", vote);
            }
            figures.note("clocks +15 and -15 min; the time is that of a closing, which has to be 6 s");
        }
    }

    /** Written at the two nodes in turn, in this order they stand. */
    private static void order(TwoNodes nodes, String points) throws Exception {
        var here = Writer.join(nodes.first(), "Klok hier");
        var there = Writer.join(nodes.second(), "Klok daar");
        var names = new ArrayList<String>();
        for (int n = 0; n < EACH; n++) {
            var name = "Op tijd " + n;
            var writer = n % 2 == 0 ? here : there;
            assertThat(writer.write("criteria.propose", Map.of("activity", points, "name", name, "sentence", "")))
                    .isTrue();
            names.add(name);
        }
        assertThat(nodes.all("select name from criterion where name like ? order by born_at", "Op tijd %"))
                .isEqualTo(names);
    }

    private Path library() throws Exception {
        var made = folder.resolve("shifted.so");
        Process compiler;
        try {
            compiler = new ProcessBuilder("cc", "-shared", "-fPIC", "-o", made.toString(), SHIFTED.toString())
                    .inheritIO()
                    .start();
        } catch (IOException none) {
            return Assumptions.abort("There is no C compiler here (Debian: apt install gcc libc6-dev)");
        }
        assertThat(compiler.waitFor()).isZero();
        return made;
    }

    private static Map<String, String> clock(Path library, Duration ahead) {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "SHIFTED_SECONDS",
                String.valueOf(ahead.toSeconds()),
                "ROUTEBORD_CLOSING",
                COUNTDOWN.toSeconds() + "s");
    }

    private static String phase(TwoNodes nodes, String activity) throws Exception {
        return nodes.all("select phase from activity where cast(id as varchar) = ?", activity)
                .getFirst();
    }

    private static String id(TwoNodes nodes, String name) throws Exception {
        return nodes.all("select cast(id as varchar) from activity where name = ?", name)
                .getFirst();
    }
}
