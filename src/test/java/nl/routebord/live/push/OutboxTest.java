package nl.routebord.live.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Deque<Runnable> threads = new ConcurrentLinkedDeque<>();
    private final List<String> written = new ArrayList<>();
    private int caughtUp;
    private int broken;
    private boolean fails;

    private final Outbox outbox = new Outbox(
            new Outbox.Wire() {
                @Override
                public void write(String frame) throws IOException {
                    if (fails) {
                        throw new IOException("gone");
                    }
                    written.add(frame);
                }

                @Override
                public void caughtUp() {
                    caughtUp++;
                }

                @Override
                public void broken() {
                    broken++;
                }
            },
            threads::add);

    private void runThreads() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    @Test
    void frames_leave_in_order_and_by_one_thread_at_a_time() {
        outbox.add("1");
        outbox.add("2");
        assertThat(threads).hasSize(1);
        runThreads();
        outbox.add("3");
        runThreads();
        assertThat(written).containsExactly("1", "2", "3");
        assertThat(caughtUp).isZero();
    }

    @Test
    void a_full_queue_says_so_and_asks_for_the_newest_state_once_it_is_empty() {
        IntStream.range(0, Outbox.MOST_FRAMES).forEach(i -> {
            assertThat(outbox.isFull()).isFalse();
            outbox.add("" + i);
        });
        assertThat(outbox.isFull()).isTrue();
        assertThat(outbox.isFull()).isTrue();
        assertThat(outbox.size()).isEqualTo(Outbox.MOST_FRAMES);
        runThreads();
        assertThat(caughtUp).isEqualTo(1);
        assertThat(outbox.isFull()).isFalse();
    }

    @Test
    void a_write_that_fails_ends_the_socket_and_keeps_nothing() {
        fails = true;
        outbox.add("1");
        outbox.add("2");
        runThreads();
        assertThat(broken).isEqualTo(1);
        assertThat(outbox.size()).isZero();
        outbox.add("3");
        assertThat(outbox.size()).isZero();
        assertThat(threads).isEmpty();
    }

    @Test
    void what_a_thread_puts_in_for_one_screen_it_writes_itself_once_it_is_done() {
        Outbox.together(() -> {
            outbox.add("1");
            outbox.add("2");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly("1", "2");
        assertThat(threads).isEmpty();
        outbox.add("3");
        assertThat(threads).hasSize(1);
    }

    @Test
    void of_two_screens_served_at_once_neither_waits_for_the_other() {
        var other = new Outbox(
                new Outbox.Wire() {
                    @Override
                    public void write(String frame) {
                        written.add("other " + frame);
                    }

                    @Override
                    public void caughtUp() {}

                    @Override
                    public void broken() {}
                },
                threads::add);
        Outbox.together(() -> {
            outbox.add("1");
            other.add("1");
        });
        assertThat(written).containsExactly("1");
        runThreads();
        assertThat(written).containsExactly("1", "other 1");
    }

    @Test
    void who_waits_for_what_it_put_in_itself_does_not_wait_in_vain() {
        Outbox.together(() -> {
            outbox.add("1");
            Thread.ofVirtual().start(() -> {
                while (threads.isEmpty()) {
                    Thread.onSpinWait();
                }
                runThreads();
            });
            outbox.await(60_000);
            assertThat(written).containsExactly("1");
        });
    }

    @Test
    void what_was_put_in_leaves_also_when_the_rest_fails() {
        assertThatThrownBy(() -> Outbox.together(() -> {
                    outbox.add("1");
                    throw new IllegalStateException("later");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written).containsExactly("1");
    }
}
