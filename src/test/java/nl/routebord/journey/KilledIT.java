package nl.routebord.journey;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R1: {@code kill -9} of the product at some moment while sixty people write, support and vote; then it starts on what is left. */
@Tag("chaos")
@Tag("slow")
@Tag("R1")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledIT {

    private static final String PEOPLE = "Volhouder";
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);

    @Test
    @Tag("h2")
    void what_was_confirmed_is_in_the_embedded_database_once_whenever_the_product_is_killed() throws Exception {
        try (var house = House.onH2();
                var figures = new Figures("R1", "h2")) {
            killed(house, figures);
        }
    }

    @Test
    @Tag("postgres")
    void what_was_confirmed_is_in_postgres_once_whenever_the_product_is_killed() throws Exception {
        try (var house = House.onPostgres();
                var figures = new Figures("R1", "postgres")) {
            killed(house, figures);
        }
    }

    private static void killed(House house, Figures figures) throws Exception {
        try (var crowd = new Crowd(house.product(), PEOPLE, house.targets())) {
            for (int n = 0; n < figures.times(); n++) {
                House.goesOn(crowd, 60 + figures.draw(100), GOES_ON_WITHIN);
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(1)).toNanos());
                house.product().kill();
                var tally = Ledger.compare(house, PEOPLE, crowd.writers());
                figures.counted(tally);
                tally.isRight();
                var starts = System.nanoTime();
                house.product().again();
                House.goesOn(crowd, 1, GOES_ON_WITHIN);
                figures.recovered(System.nanoTime() - starts);
            }
            figures.note("from the start of its process until the next yes");
            figures.counted(house.end(crowd, PEOPLE));
            Ledger.holds(house, PEOPLE, crowd.writers());
        }
    }
}
