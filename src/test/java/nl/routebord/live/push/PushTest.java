package nl.routebord.live.push;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.routebord.live.push.Watch.lastSyncId;
import static nl.routebord.live.push.Watch.push;
import static nl.routebord.live.push.Watch.until;
import static nl.routebord.live.push.Watch.waitingFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routebord.load.BenchView;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The live core through a real Tomcat and real sockets. */
class PushTest {

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String freshMark() {
        return "m" + System.nanoTime() + "m";
    }

    @Test
    void a_change_reaches_a_phone_through_its_socket() throws Exception {
        var seen = new Phone.Seen();
        try (Phone phone = server.load("").listen(seen)) {
            String mark = freshMark();
            var arrived = seen.mark(mark);
            server.board().change(mark);
            assertThat(arrived).succeedsWithin(10, SECONDS);
        }
    }

    @Test
    void a_record_that_came_before_the_socket_was_open_is_shown_when_it_opens() throws Exception {
        var seen = new Phone.Seen();
        try (Phone phone = server.load("name=early")) {
            String mark = freshMark();
            var arrived = seen.mark(mark);
            server.board().change(mark);
            phone.listen(seen);
            assertThat(arrived).succeedsWithin(10, SECONDS);
        }
    }

    @Test
    void two_hundred_phones_are_on_time_while_the_lock_of_one_is_held() throws Exception {
        List<Phone> phones = new ArrayList<>();
        List<CompletableFuture<Long>> arrivals = new ArrayList<>();
        String mark = freshMark();
        var stuck = new Phone.Seen();
        var stuckArrival = stuck.mark(mark);
        try {
            for (int i = 0; i < 200; i++) {
                var seen = new Phone.Seen();
                arrivals.add(seen.mark(mark));
                phones.add(server.load("").listen(seen));
            }
            phones.add(server.load("name=stuck").listen(stuck));
            var session = BenchView.ui("stuck").getSession();
            var held = new CountDownLatch(1);
            var release = new CountDownLatch(1);
            Thread holder = Thread.ofVirtual().start(() -> {
                session.lock();
                try {
                    held.countDown();
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    session.unlock();
                }
            });
            held.await();
            server.board().change(mark);
            assertThat(CompletableFuture.allOf(arrivals.toArray(CompletableFuture[]::new)))
                    .succeedsWithin(5, SECONDS);
            assertThat(stuckArrival).isNotDone();
            release.countDown();
            holder.join();
            assertThat(stuckArrival).succeedsWithin(5, SECONDS);
        } finally {
            phones.forEach(Phone::close);
        }
    }

    @Test
    void an_aborted_socket_is_noticed_and_the_next_one_brings_the_newest() throws Exception {
        var first = new Phone.Seen();
        var second = new Phone.Seen();
        try (Phone phone = server.load("name=walker").listen(first)) {
            String before = freshMark();
            var arrived = first.mark(before);
            server.board().change(before);
            assertThat(arrived).succeedsWithin(10, SECONDS);
            phone.socket().abort();
            String missed = freshMark();
            var caughtUp = second.mark(missed);
            server.board().change(missed);
            phone.listen(new Phone.Ear(second), lastSyncId(first));
            assertThat(caughtUp).succeedsWithin(10, SECONDS);
        }
    }

    /** vaadin/flow #26690: the old socket dies while the new one waits for the lock. */
    @RepeatedTest(3)
    void the_end_of_a_replaced_socket_does_not_silence_the_new_one() throws Exception {
        var first = new Phone.Seen();
        var second = new Phone.Seen();
        try (Phone phone = server.load("name=switcher").listen(first)) {
            var session = BenchView.ui("switcher").getSession();
            var old = phone.socket();
            until(() -> push(BenchView.ui("switcher")).isConnected());
            session.lock();
            try {
                phone.listen(new Phone.Ear(second), lastSyncId(first));
                until(() -> waitingFor(session) >= 1);
                old.abort();
                until(() -> waitingFor(session) >= 2);
            } finally {
                session.unlock();
            }
            String mark = freshMark();
            var arrived = second.mark(mark);
            server.board().change(mark);
            assertThat(arrived).succeedsWithin(10, SECONDS);
        }
    }

    @Test
    void each_screen_is_told_to_come_back_after_a_wait_of_its_own_and_to_keep_to_sockets() throws Exception {
        List<String> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String config = server.load("").config();
            assertThat(config).contains("\"key\":\"maxWebsocketErrorRetries\"").contains("\"value\":\"100000\"");
            Matcher wait = Pattern.compile("\"key\":\"reconnectInterval\",\"feat\":\\d+,\"value\":\"(\\d+)\"")
                    .matcher(config);
            assertThat(wait.find()).isTrue();
            assertThat(Integer.parseInt(wait.group(1))).isBetween(1000, 4000);
            waits.add(wait.group(1));
        }
        assertThat(waits.stream().distinct().count()).isGreaterThan(2);
    }

    @Test
    void a_socket_from_another_site_or_from_nowhere_is_refused() throws Exception {
        Phone phone = server.load("");
        for (String origin : List.of("http://evil.example", "https://127.0.0.1:" + server.base.getPort(), "null", "")) {
            var builder = server.http.newWebSocketBuilder().header("Cookie", phone.cookie());
            if (!origin.isEmpty()) {
                builder.header("Origin", origin);
            }
            assertThatThrownBy(() -> builder.buildAsync(phone.pushAddress(-1), new Phone.Ear(message -> {}))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> {
                        assertThat(refused.getResponse().statusCode()).isEqualTo(403);
                        assertThat(refused.getResponse().headers().map())
                                .doesNotContainKey("access-control-allow-origin");
                    });
        }
    }

    @Test
    void no_answer_of_push_allows_another_site_to_read_it() throws Exception {
        Phone phone = server.load("");
        URI polling = server.base.resolve(phone.pushPath(-1).replace("transport=websocket", "transport=long-polling"));
        var foreign = HttpRequest.newBuilder(polling)
                .header("Cookie", phone.cookie())
                .header("Origin", "http://evil.example")
                .build();
        var answer = server.http.send(foreign, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void a_heartbeat_may_come_up_a_socket_and_nothing_else() throws Exception {
        var seen = new Phone.Seen();
        var ear = new Phone.Ear(seen);
        try (Phone phone = server.load("").listen(ear, -1)) {
            phone.socket().sendText("X", true).get(5, SECONDS);
            String mark = freshMark();
            var arrived = seen.mark(mark);
            server.board().change(mark);
            assertThat(arrived).succeedsWithin(10, SECONDS);
            phone.socket().sendText("99999999|{", true).get(5, SECONDS);
            assertThat(ear.closed).succeedsWithin(10, SECONDS);
        }
    }

    @Test
    void a_message_in_endless_pieces_closes_the_socket_after_sixteen_thousand_signs() throws Exception {
        var ear = new Phone.Ear(message -> {});
        try (Phone phone = server.load("").listen(ear, -1)) {
            String piece = "x".repeat(4_000);
            int sent = 0;
            try {
                while (!ear.closed.isDone() && sent < 2_000) {
                    phone.socket().sendText(piece, false).get(5, SECONDS);
                    sent++;
                }
            } catch (java.util.concurrent.ExecutionException closed) {
                assertThat(closed).hasCauseInstanceOf(java.io.IOException.class);
            }
            assertThat(ear.closed).succeedsWithin(10, SECONDS);
            assertThat(sent)
                    .as("pieces that fitted before the end, mostly in buffers")
                    .isLessThan(2_000);
        }
    }

    @Test
    void asking_whether_the_server_lives_gives_the_name_of_its_start_and_is_not_kept() throws Exception {
        var request = HttpRequest.newBuilder(server.base.resolve("/levend?s=unknown&r=5"))
                .build();
        var one = server.http.send(request, HttpResponse.BodyHandlers.ofString());
        var two = server.http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).matches("\\{\"start\":\"[0-9a-f]{20}\"}").isEqualTo(two.body());
        assertThat(one.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_frozen_phone_delays_nobody_holds_little_and_is_let_go_after_the_write_time_out() throws Exception {
        var seen = new Phone.Seen();
        try (Phone quick = server.load("name=quick").listen(seen);
                Phone frozen = server.load("name=frozen");
                FrozenSocket socket = new FrozenSocket(frozen)) {
            var ui = BenchView.ui("frozen");
            until(() -> push(ui).isConnected());
            for (int i = 0; i < 24; i++) {
                String mark = freshMark();
                var arrived = seen.mark(mark);
                long began = System.nanoTime();
                server.board().change(mark + "x".repeat(500_000));
                assertThat(arrived).succeedsWithin(3, SECONDS);
                assertThat(push(ui).waiting()).isLessThanOrEqualTo(Outbox.MOST_FRAMES);
                // Its own requests are not held up either: no lock is held while writing.
                assertThat(frozen.rpc(Phone.NOTHING)).isNotNull();
                assertThat(System.nanoTime() - began).isLessThan(SECONDS.toNanos(3));
            }
            assertThat(push(ui).waiting()).as("the socket is really stuck").isPositive();
            until(() -> !push(ui).isConnected());
            assertThat(push(ui).waiting()).isZero();
            String mark = freshMark();
            var back = new Phone.Seen();
            var arrived = back.mark(mark);
            server.board().change(mark);
            frozen.listen(new Phone.Ear(back), 1);
            assertThat(arrived).succeedsWithin(10, SECONDS);
        }
    }

    @Test
    void who_is_hung_up_on_comes_back_over_another_line_and_has_the_newest_state() throws Exception {
        try (Phone frozen = server.load("name=hung");
                FrozenSocket socket = new FrozenSocket(frozen)) {
            var ui = BenchView.ui("hung");
            until(() -> push(ui).isConnected());
            ui.access(() -> push(ui).hangUp()).get(5, SECONDS);
            assertThat(push(ui).isConnected()).isFalse();
            ui.access(() -> push(ui).hangUp()).get(5, SECONDS);
            String mark = freshMark();
            var back = new Phone.Seen();
            var arrived = back.mark(mark);
            server.board().change(mark);
            frozen.listen(new Phone.Ear(back), 1);
            assertThat(arrived).succeedsWithin(10, SECONDS);
        }
    }
}
