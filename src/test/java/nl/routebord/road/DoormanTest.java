package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class DoormanTest {

    private static final int MORE_THAN_ARE_LET_IN = 100;

    private final Doorman doorman = new Doorman(16, new JsonMapper());
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @Test
    void few_are_worked_on_at_once_and_all_in_the_end() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, MORE_THAN_ARE_LET_IN)
                    .mapToObj(n -> threads.submit(() -> send("m-" + n)))
                    .toList();
            while (doorman.waiting() == 0 || inside.get() + doorman.waiting() < MORE_THAN_ARE_LET_IN) {
                Thread.onSpinWait();
            }
            assertThat(inside.get()).isPositive().isLessThan(MORE_THAN_ARE_LET_IN);

            goesOn.countDown();

            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(most.get()).isLessThan(MORE_THAN_ARE_LET_IN);
        assertThat(inside.get()).isZero();
    }

    @Test
    void who_guides_and_other_addresses_go_past_those_who_wait() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guests = IntStream.range(0, MORE_THAN_ARE_LET_IN)
                    .mapToObj(n -> threads.submit(() -> send("k-lid")))
                    .toList();
            while (doorman.waiting() == 0) {
                Thread.onSpinWait();
            }
            var passed = new AtomicInteger();
            doorman.doFilter(
                    post("/uit/regie-7"), new MockHttpServletResponse(), (ask, answer) -> passed.incrementAndGet());
            doorman.doFilter(post("/"), new MockHttpServletResponse(), (ask, answer) -> passed.incrementAndGet());
            assertThat(passed).hasValue(2);
            assertThat(guests).noneMatch(Future::isDone);
            goesOn.countDown();
        }
    }

    @Test
    void what_goes_wrong_inside_is_told_as_it_was() {
        assertThatThrownBy(() -> doorman.doFilter(post("/uit/m-1"), new MockHttpServletResponse(), (ask, answer) -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThatThrownBy(() -> doorman.doFilter(post("/uit/m-1"), new MockHttpServletResponse(), (ask, answer) -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private Void send(String seat) throws Exception {
        FilterChain work = (ask, answer) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                goesOn.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            inside.decrementAndGet();
        };
        doorman.doFilter(post("/uit/" + seat), new MockHttpServletResponse(), work);
        return null;
    }

    private static MockHttpServletRequest post(String address) {
        return new MockHttpServletRequest("POST", address);
    }
}
