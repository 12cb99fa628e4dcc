package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R3: PostgreSQL stands still, with every line open, as on a disk that hangs; then it goes on where it was. */
@Tag("chaos")
@Tag("R3")
@Tag("postgres")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseFrozenIT {

    private static final String PEOPLE = "Wachter";
    private static final Duration FROZEN = Duration.ofSeconds(Integer.getInteger("routebord.chaos.frozen", 30));
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);

    /** Of six hundred that serve requests and some two hundred others. */
    private static final int THREADS = 400;

    @Test
    void the_product_answers_and_says_so_and_goes_on_without_doing_anything_twice() throws Exception {
        var management = freePort();
        try (var house = House.onPostgres(Map.of("ROUTEBORD_MANAGEMENT_PORT", String.valueOf(management)));
                var figures = new Figures("R3", "postgres");
                var crowd = new Crowd(house.product(), PEOPLE, house.targets())) {
            var watch = new Vigil(house.product(), management);
            for (int n = 0; n < figures.times(); n++) {
                House.goesOn(crowd, 60 + figures.draw(100), GOES_ON_WITHIN);
                house.database().freeze();
                try {
                    watch.during(FROZEN, crowd.writers().getFirst());
                } finally {
                    house.database().thaw();
                }
                var goes = System.nanoTime();
                House.goesOn(crowd, 1, GOES_ON_WITHIN);
                figures.recovered(System.nanoTime() - goes);
            }
            assertThat(watch.threads()).isLessThan(THREADS);
            crowd.writers().forEach(writer -> assertThat(writer.nos()).allSatisfy(Plain::sentence));
            figures.note(
                    "frozen %d s; meanwhile /levend within %d ms, a page within %d ms, at most %d threads",
                    FROZEN.toSeconds(), watch.alive().toMillis(), watch.page().toMillis(), watch.threads());
            figures.counted(house.end(crowd, PEOPLE));
            Ledger.holds(house, PEOPLE, crowd.writers());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
