package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.routebord.trail.FollowUp;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HobbelTest {

    private static final Instant SAID = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void silence_is_counted_in_whole_days() {
        assertThat(Hobbel.days(SAID, null, SAID.plus(Duration.ofHours(23)))).isZero();
        assertThat(Hobbel.days(SAID, null, SAID.plus(Duration.ofDays(12)))).isEqualTo(12);
        assertThat(Hobbel.days(SAID, null, SAID.minusSeconds(5))).isZero();
    }

    @Test
    void that_it_was_talked_about_ends_no_waiting_and_every_answer_does() {
        for (var status : FollowUp.Status.values()) {
            var answer = new FollowUp(status, "Omdat.", null, SAID);
            assertThat(Hobbel.waits(answer)).as(status.name()).isEqualTo(!status.treated());
        }
        assertThat(Hobbel.days(SAID, said(FollowUp.Status.DISCUSSED), SAID.plus(Duration.ofDays(3))))
                .isEqualTo(3);
        assertThat(Hobbel.days(SAID, said(FollowUp.Status.NOT), SAID.plus(Duration.ofDays(3))))
                .isZero();
    }

    private static FollowUp said(FollowUp.Status status) {
        return new FollowUp(status, "", null, SAID);
    }
}
