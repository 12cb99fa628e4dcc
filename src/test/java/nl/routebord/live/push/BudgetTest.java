package nl.routebord.live.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private long now;
    private final Budget budget = new Budget(() -> now);

    @Test
    void a_message_beyond_its_size_is_too_much() {
        assertThat(budget.isWithin(Budget.SIGNS_PER_MESSAGE)).isTrue();
        assertThat(budget.isWithin(Budget.SIGNS_PER_MESSAGE + 1)).isFalse();
    }

    @Test
    void a_minute_has_a_sum_and_the_next_minute_starts_anew() {
        for (int i = 0; i < 4; i++) {
            assertThat(budget.isWithin(Budget.SIGNS_PER_MESSAGE)).isTrue();
        }
        assertThat(budget.isWithin(1)).isFalse();
        now += Duration.ofMinutes(1).toNanos();
        assertThat(budget.isWithin(1)).isTrue();
    }

    @Test
    void very_many_tiny_messages_are_too_much_as_well() {
        for (int i = 0; i < Budget.MESSAGES_PER_MINUTE; i++) {
            assertThat(budget.isWithin(1)).isTrue();
        }
        assertThat(budget.isWithin(1)).isFalse();
    }
}
