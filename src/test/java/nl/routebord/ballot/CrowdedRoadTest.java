package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sixty phones that send without a pause, by the whole road: seat, limit, turnstile, vote. There are fewer connections than
 * phones, so what is measured is whether the facilitator and the close still get one.
 */
@ServiceTest
class CrowdedRoadTest extends OpenBallot {

    private static final int CROWD = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Autowired
    private Credentials credentials;

    @Autowired
    private Steering steering;

    @Autowired
    private JsonMapper json;

    private MockMvc http;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger sent = new AtomicInteger();

    @BeforeEach
    void the_road(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void the_desk_and_the_close_get_through_a_hall_that_never_pauses() throws Exception {
        var seat = evening.workshop().guestSeat();
        var desk = evening.workshop().deskSeat();
        var round = round();
        var option = option(0);
        var busy = new CountDownLatch(CROWD);
        var secrets = new ArrayList<String>();
        for (int n = 0; n < CROWD; n++) {
            var who = evening.guest(null, n % 5).speaker();
            secrets.add(credentials.issue(seat, Purpose.GUEST, who.value(), null));
        }
        var marloes = credentials.issue(
                desk, Purpose.FACILITATOR, evening.marloes().speaker().value(), null);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < CROWD; n++) {
                var secret = secrets.get(n);
                var unused = crowd.submit(() -> {
                    for (int vote = 0; !over.get(); vote++) {
                        send(seat, secret, "ballot.cast", Map.of("round", round, "option", option, "mark", vote % 3));
                        sent.incrementAndGet();
                        busy.countDown();
                    }
                    return null;
                });
            }
            assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
            var acts = measured(() -> assertThat(send(desk, marloes, "phase.close", Map.of("activity", ballot)))
                    .contains("\"ok\":true"));
            var read = measured(() -> board().answered());
            var close = measured(() -> {
                Seconds.pass(steering, ballot);
                return ballot;
            });
            over.set(true);
            System.out.println("[measured] among " + CROWD + " phones that never pause (" + sent
                    + " messages): the desk " + acts.toMillis() + " ms, a frame " + read.toMillis() + " ms, the close "
                    + close.toMillis() + " ms");
            assertThat(acts).isLessThan(PATIENCE);
            assertThat(read).isLessThan(PATIENCE);
            assertThat(close).isLessThan(PATIENCE);
        }
        assertThat(activity(ballot).phase()).isEqualTo(Phase.CLOSED);
        assertThat(board().answered()).isEqualTo(rows());
    }

    private static Duration measured(Callable<?> act) throws Exception {
        var began = System.nanoTime();
        act.call();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private String send(String seat, String secret, String command, Map<String, Object> fields) throws Exception {
        var texts = new java.util.HashMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.toString()));
        var body = json.writeValueAsString(Map.of("id", Cast.command().value(), "command", command, "fields", texts));
        return http.perform(MockMvcRequestBuilders.post("/uit/" + seat)
                        .cookie(new Cookie("rb-" + seat, secret))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
