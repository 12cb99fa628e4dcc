package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.routebord.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Tally tally = new Tally(registry);

    private long counted(String kind, String outcome) {
        var timer = registry.find("routebord.commands")
                .tag("kind", kind)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private void ends(String command, RuntimeException end) {
        assertThatThrownBy(() -> tally.during(command, () -> {
                    throw end;
                }))
                .isSameAs(end);
    }

    @Test
    void a_command_is_counted_by_its_kind_and_by_how_it_ended() {
        assertThat(tally.during("answer.hold", () -> "yes")).isEqualTo("yes");
        ends("answer.give", Refusal.because("road.refused.fast"));
        ends("answer.give", new CannotAcquireLockException("locked"));
        ends("answer.give", new IllegalStateException());
        assertThat(counted("answer", "done")).isEqualTo(1);
        assertThat(counted("answer", "refused")).isEqualTo(1);
        assertThat(counted("answer", "busy")).isEqualTo(1);
        assertThat(counted("answer", "failed")).isEqualTo(1);
    }

    @Test
    void only_votes_that_were_taken_in_are_counted_as_votes() {
        tally.during("ballot.cast", () -> "yes");
        tally.during("poll.cast", () -> "yes");
        tally.during("ballot.open", () -> "yes");
        ends("ballot.cast", Refusal.because("road.refused.fast"));
        assertThat(registry.get("routebord.votes").counter().count()).isEqualTo(2);
    }
}
