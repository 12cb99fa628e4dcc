package nl.routebord.live.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayTest {

    private final Replay replay = new Replay();

    @Test
    void what_the_browser_has_not_seen_is_sent_again_in_order() {
        replay.add(5, "five");
        replay.add(6, "six");
        replay.add(7, "seven");
        assertThat(replay.after(5)).containsExactly("six", "seven");
        assertThat(replay.after(7)).isEmpty();
        assertThat(replay.bytes()).isZero();
    }

    @Test
    void many_small_frames_stay_within_the_bytes_and_the_oldest_go_first() {
        for (int id = 0; id < 10_000; id++) {
            replay.add(id, "frame " + id);
            assertThat(replay.bytes()).isLessThanOrEqualTo(Replay.MOST_BYTES);
        }
        assertThat(replay.after(-1)).contains("frame 9999").doesNotContain("frame 0");
    }

    @Test
    void one_frame_beyond_the_bytes_is_not_kept_at_all() {
        replay.add(1, "x".repeat(Replay.MOST_BYTES));
        assertThat(replay.after(0)).isEmpty();
        assertThat(replay.bytes()).isZero();
    }
}
