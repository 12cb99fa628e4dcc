package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R2: {@code kill -9} of PostgreSQL, postmaster and all, while people write; it comes back and the product was never touched. */
@Tag("chaos")
@Tag("slow")
@Tag("R2")
@Tag("postgres")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseKilledIT {

    private static final String PEOPLE = "Doorgaander";
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);

    @Test
    void the_product_goes_on_by_itself_when_its_database_is_back_with_all_that_was_confirmed_in_it_once()
            throws Exception {
        try (var house = House.onPostgres();
                var figures = new Figures("R2", "postgres");
                var crowd = new Crowd(house.product(), PEOPLE, house.targets())) {
            var pid = house.product().pid();
            for (int n = 0; n < figures.times(); n++) {
                House.goesOn(crowd, 60 + figures.draw(100), GOES_ON_WITHIN);
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(1)).toNanos());
                house.database().kill();
                LockSupport.parkNanos(figures.draw(Duration.ofSeconds(4)).toNanos());
                house.database().again();
                var answers = System.nanoTime();
                House.goesOn(crowd, 1, GOES_ON_WITHIN);
                figures.recovered(System.nanoTime() - answers);
            }
            assertThat(house.product().pid()).isEqualTo(pid);
            var nos = crowd.writers().stream()
                    .flatMap(writer -> writer.nos().stream())
                    .toList();
            assertThat(nos).isNotEmpty().allSatisfy(Plain::sentence);
            figures.note(
                    "from when the database answers until the next yes; %d times a sentence instead of a yes",
                    nos.size());
            figures.counted(house.end(crowd, PEOPLE));
            Ledger.holds(house, PEOPLE, crowd.writers());
        }
    }
}
