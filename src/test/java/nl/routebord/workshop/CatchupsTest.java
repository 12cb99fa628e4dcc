package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a latecomer is told. */
@ServiceTest
class CatchupsTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RunSheets sheets;

    @Autowired
    private Steering steering;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void who_is_there_from_the_beginning_missed_nothing() {
        evening.open("criteria");
        assertThat(missed(evening.fatima(), 0)).isEmpty();
    }

    @Test
    void who_comes_later_is_told_where_we_are_and_what_is_ready() {
        evening.close(evening.open("criteria"));
        evening.open("ballot");
        var noor = evening.noor();
        assertThat(missed(noor, 1)).hasValueSatisfying(missed -> {
            assertThat(missed.at()).isEqualTo(2);
            assertThat(missed.all()).isEqualTo(3);
            assertThat(missed.earlier()).extracting(ActivityView::kind).containsExactly("criteria");
        });
    }

    @Test
    void what_is_still_on_stage_is_not_called_earlier() {
        evening.close(evening.open("criteria"));
        assertThat(missed(evening.noor(), 1)).isEmpty();
        steering.clearStage(evening.marloes(), command());
        assertThat(missed(evening.noor(), 1))
                .hasValueSatisfying(missed -> assertThat(missed.at()).isZero());
    }

    @Test
    void after_ten_minutes_and_after_the_evening_nobody_is_a_latecomer() {
        evening.close(evening.open("criteria"));
        evening.open("ballot");
        var noor = evening.noor();
        assertThat(missed(noor, 11)).isEmpty();
        steering.end(evening.marloes(), command());
        assertThat(missed(noor, 1)).isEmpty();
    }

    @Test
    void somebody_of_another_evening_is_told_nothing() {
        evening.close(evening.open("criteria"));
        evening.open("ballot");
        assertThat(missed(cast.evening().noor(), 1)).isEmpty();
    }

    private Optional<Catchup> missed(Scope who, int minutesAfterJoining) {
        var clock = Clock.fixed(Instant.now().plusSeconds(60L * minutesAfterJoining), ZoneOffset.UTC);
        return new Catchups(jdbc, sheets, clock).of(evening.workshop(), who.speaker());
    }
}
