package nl.routebord.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** That it is another day is told once, at midnight in the Netherlands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewDayTest {

    private Instant now = Instant.parse("2027-03-01T22:30:00Z");

    @Test
    void another_day_is_told_once_and_by_the_clock_of_the_netherlands() {
        var told = new ArrayList<Object>();
        var day = new NewDay(told::add, new AtOnce(), new Hand());
        day.look();
        assertThat(told).isEmpty();

        now = Instant.parse("2027-03-01T23:01:00Z");
        day.look();
        day.look();
        assertThat(told).containsExactly(new DayBegan(LocalDate.of(2027, 3, 2)));
    }

    @Test
    void what_could_not_be_told_is_told_at_the_next_look() {
        var told = new ArrayList<Object>();
        var fails = new boolean[] {true};
        var day = new NewDay(
                event -> {
                    if (fails[0]) {
                        throw new IllegalStateException();
                    }
                    told.add(event);
                },
                new AtOnce(),
                new Hand());
        now = Instant.parse("2027-03-02T12:00:00Z");
        org.assertj.core.api.Assertions.assertThatThrownBy(day::look).isInstanceOf(IllegalStateException.class);
        fails[0] = false;
        day.look();
        assertThat(told).hasSize(1);
    }

    private static final class AtOnce extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> action) {
            action.accept(new org.springframework.transaction.support.SimpleTransactionStatus());
        }
    }

    private final class Hand extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
