package nl.routebord.load;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** As many bare sockets as there are phones, on the same server, that carry the same bytes: the floor to compare with. */
final class BareListeners implements AutoCloseable {

    private final List<WebSocket> sockets = new ArrayList<>();

    BareListeners(Bench bench, int count, Supplier<@Nullable Changes> now) {
        for (int n = 0; n < count; n++) {
            int listener = n;
            sockets.add(bench.http
                    .newWebSocketBuilder()
                    .header("Origin", bench.origin())
                    .buildAsync(
                            URI.create("ws://" + bench.base.getAuthority() + "/bench/socket"),
                            new Phone.Ear(message -> {
                                long nanos = System.nanoTime();
                                var changes = now.get();
                                if (changes != null) {
                                    Marks.cards(
                                            message, (lane, number) -> changes.shows(listener, lane, number, nanos));
                                }
                            }))
                    .join());
        }
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
    }
}
