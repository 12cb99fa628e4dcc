package nl.routebord.live.push;

import static nl.routebord.live.push.Watch.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routebord.live.Delivery;
import nl.routebord.live.LiveScreen;
import nl.routebord.load.BenchView;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question how long a change takes, through a real Tomcat and real sockets. */
class ProbeTest {

    private static final Pattern ASKED = Pattern.compile("\"key\":\"probe\"[^}]*\"value\":(\\d+)");

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_question_travels_in_the_message_of_the_change_and_the_answers_are_counted() throws Exception {
        var phones = new ArrayList<Phone>();
        var ears = new LinkedHashMap<String, Phone.Seen>();
        try {
            for (int n = 0; n < 6; n++) {
                var seen = new Phone.Seen();
                ears.put("asked" + n, seen);
                phones.add(server.load("name=asked" + n).listen(seen));
            }
            assertThat(server.live().delivered("bench")).isEqualTo(Delivery.NONE);
            until(() -> {
                server.board().change("m" + System.nanoTime() + "m");
                return ears.values().stream().allMatch(seen -> asked(seen).isPresent());
            });
            for (var ear : ears.entrySet()) {
                var message = asked(ear.getValue()).orElseThrow();
                assertThat(message).containsPattern("m\\d+m");
                answer(screen(ear.getKey()), message);
            }

            var delivery = server.live().delivered("bench");
            assertThat(delivery.isFresh()).isTrue();
            assertThat(delivery.tenths()).isLessThan(200);
        } finally {
            phones.forEach(Phone::close);
        }
    }

    private static Optional<String> asked(Phone.Seen seen) {
        return List.copyOf(seen.all()).stream()
                .filter(message -> ASKED.matcher(message).find())
                .findFirst();
    }

    private static String screen(String name) {
        return BenchView.ui(name)
                .getChildren()
                .flatMap(view -> view.getChildren())
                .filter(LiveScreen.class::isInstance)
                .map(screen -> screen.getElement().getProperty("screen"))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(String screen, String message) throws Exception {
        Matcher probe = ASKED.matcher(message);
        assertThat(probe.find()).isTrue();
        var address = "/levend?s=" + screen + "&r=" + probe.group(1) + "&p=" + probe.group(1);
        var request = HttpRequest.newBuilder(server.base.resolve(address)).build();
        assertThat(server.http
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }
}
