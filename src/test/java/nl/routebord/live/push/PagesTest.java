package nl.routebord.live.push;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.routebord.live.push.Watch.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.load.BenchView;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Browsers that come and never speak, and one with very many tabs, through a real Tomcat. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {

    private static final int SILENT = 40;
    private static final int MANY = 100;

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer("--routebord.most-silent=" + SILENT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void browsers_that_never_speak_make_room_for_each_other_and_take_none_from_who_listens() throws Exception {
        var seen = new Phone.Seen();
        try (Phone honest = server.load("name=honest").listen(seen)) {
            until(() -> LivePushes.of("honest").isConnected());
            var pages = Pages.of(BenchView.ui("honest")).orElseThrow();
            for (int n = 0; n < MANY; n++) {
                server.load("");
            }
            assertThat(pages.silent()).isLessThanOrEqualTo(SILENT);
            assertThat(pages.isFull()).isFalse();
            // The sessions end on threads of their own.
            until(() -> pages.open() <= SILENT + 1);
            var mark = "m" + System.nanoTime() + "m";
            var arrived = seen.mark(mark);
            server.board().change(mark);
            assertThat(arrived).succeedsWithin(10, SECONDS);
            assertThat(honest.rpc(Phone.NOTHING)).doesNotContain("sessionExpired");
        }
    }

    @Test
    void a_browser_has_so_many_tabs_and_is_then_asked_to_close_some() throws Exception {
        List<Phone> tabs = new ArrayList<>();
        try {
            var first = server.load("name=tab0").listen(new Phone.Seen());
            tabs.add(first);
            for (int n = 1; n < Pages.PER_BROWSER; n++) {
                tabs.add(Phone.load(server.http, server.base, "bench", "name=tab" + n, first.cookie())
                        .listen(new Phone.Seen()));
            }
            for (int n = 0; n < Pages.PER_BROWSER; n++) {
                var tab = "tab" + n;
                until(() -> LivePushes.of(tab).isConnected());
            }
            assertThat(status(first.cookie())).isEqualTo(429);
            assertThat(status("")).isEqualTo(200);
            tabs.removeLast().close();
            until(() -> status(first.cookie()) == 200);
        } finally {
            tabs.forEach(Phone::close);
        }
    }

    private static int status(String cookie) {
        var request =
                HttpRequest.newBuilder(server.base.resolve("/?v-r=init&location=bench&query=&v-browserDetails=%7B%7D"));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return server.http
                .sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    private static final class LivePushes {

        static LivePush of(String name) {
            return Watch.push(BenchView.ui(name));
        }
    }
}
