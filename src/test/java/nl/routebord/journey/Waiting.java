package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server that is starting whether it is there, twenty times a second. */
final class Waiting {

    private Waiting() {}

    /** The first answer of this start, and when it came. */
    record Answer(String start, long nanos) {

        long millisSince() {
            return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
        }
    }

    static CompletableFuture<Answer> forServer(Product product) {
        var answer = new CompletableFuture<Answer>();
        var http = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + "/levend"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var clock = Executors.newSingleThreadScheduledExecutor();
        var unused = clock.scheduleWithFixedDelay(
                () -> {
                    try {
                        var said = http.send(ask, HttpResponse.BodyHandlers.ofString());
                        if (said.statusCode() == 200) {
                            var start = JsonMapper.builder().build().readTree(said.body());
                            answer.complete(new Answer(start.get("start").asString(), System.nanoTime()));
                            clock.shutdown();
                        }
                    } catch (IOException notYet) {
                        // It is still starting.
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                0,
                50,
                TimeUnit.MILLISECONDS);
        return answer.orTimeout(2, TimeUnit.MINUTES);
    }
}
