package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R12: the network loses every third answer after the product did what was asked. Who hears nothing asks again. */
@Tag("chaos")
@Tag("slow")
@Tag("R12")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostAnswerIT {

    private static final String PEOPLE = "Herhaler";
    private static final int EACH_TIME = 150;
    private static final Duration WITHIN = Duration.ofSeconds(60);

    @Test
    @Tag("h2")
    void what_is_sent_again_because_the_answer_was_lost_counts_once_in_the_embedded_database() throws Exception {
        try (var house = House.onH2();
                var figures = new Figures("R12", "h2")) {
            everyThirdAnswerIsLost(house, figures);
        }
    }

    @Test
    @Tag("postgres")
    void what_is_sent_again_because_the_answer_was_lost_counts_once_in_postgres() throws Exception {
        try (var house = House.onPostgres();
                var figures = new Figures("R12", "postgres")) {
            everyThirdAnswerIsLost(house, figures);
        }
    }

    private static void everyThirdAnswerIsLost(House house, Figures figures) throws Exception {
        try (var network = new Relay(house.product().port(), 1 << 16);
                var crowd = new Crowd(house.product(), network, PEOPLE, house.targets())) {
            network.loseAnswers(3);
            for (int n = 0; n < figures.times(); n++) {
                var from = System.nanoTime();
                House.goesOn(crowd, EACH_TIME, WITHIN);
                figures.recovered(System.nanoTime() - from);
            }
            network.loseAnswers(0);
            var lost = network.answersLost();
            figures.note("%d answers lost; the time is that of %d lines", lost, EACH_TIME);
            figures.counted(house.end(crowd, PEOPLE));
            assertThat(lost).isGreaterThan(EACH_TIME / 3);
            Ledger.holds(house, PEOPLE, crowd.writers());
        }
    }
}
