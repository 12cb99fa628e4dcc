package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.routebord.live.Changed;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Unfollowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What people wrote in a poll waits for one answer from its close on, without a word of it. */
@ServiceTest
@RecordApplicationEvents
class WordsBroughtInTest extends OpenPoll {

    @Autowired
    private WordsBroughtIn words;

    @Test
    void words_wait_once_the_poll_is_sealed_and_who_counts_is_told(@Autowired ApplicationEvents events) {
        say(cookie(), 0, null, "Ik woon ver weg");
        say(cookie(), 1, null, null);
        assertThat(words.of(marloes.traject())).as("while people can still change them").isEmpty();
        events.clear();

        // The day after its last one, here and not in the sweep that looks by the real clock.
        rounds.look(Instant.parse("2027-06-02T00:00:00Z"));

        assertThat(words.of(marloes.traject())).singleElement().satisfies(thing -> {
            assertThat(thing.text()).contains(poll.question(), "(1)").doesNotContain("Ik woon ver weg");
            assertThat(thing.item().id()).isEqualTo(poll.id());
            assertThat(thing.authors()).isEmpty();
            assertThat(thing.step()).isEqualTo(1);
        });
        assertThat(words.seen(marloes.traject())).containsExactly(poll.id());
        assertThat(events.stream(Changed.class).map(Changed::topic)).contains(Unfollowed.topic(marloes.traject()));
    }

    @Test
    void a_poll_in_which_nobody_wrote_anything_asks_for_no_answer() {
        say(cookie(), 0, null, null);
        close();
        assertThat(words.of(marloes.traject())).isEmpty();
    }
}
