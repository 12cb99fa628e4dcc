package nl.routebord.live.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_change_reaches_a_phone_through_its_socket() throws Exception {
        var seen = new Phone.Seen();
        try (Phone phone = server.load("").listen(seen)) {
            var arrived = seen.mark("m-first");
            server.board().change("m-first");
            arrived.get(10, TimeUnit.SECONDS);
            System.out.println(seen.all());
            System.out.println(phone.config());
            assertThat(seen.all()).isNotEmpty();
        }
    }
}
