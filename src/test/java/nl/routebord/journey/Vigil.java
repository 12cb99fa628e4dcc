package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.routebord.load.Phone;

/** Somebody who keeps asking a product in trouble whether it is there, for a page, and how many threads it has. */
final class Vigil {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern THREADS = Pattern.compile("(?m)^jvm_threads_live_threads (\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Product product;
    private final int management;
    private Duration alive = Duration.ZERO;
    private Duration page = Duration.ZERO;
    private int threads;

    Vigil(Product product, int management) {
        this.product = product;
        this.management = management;
    }

    /** Asks for so long; each answer is one for people. */
    void during(Duration time, Writer guest) throws IOException, InterruptedException {
        var until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            var asked = System.nanoTime();
            assertThat(get(product.base() + "/levend").statusCode()).isEqualTo(200);
            alive = longer(alive, asked);
            asked = System.nanoTime();
            assertThat(pageOf(guest)).succeedsWithin(PATIENCE).asString().doesNotContain("Exception", "jdbc:");
            page = longer(page, asked);
            var measures = THREADS.matcher(get("http://127.0.0.1:" + management + "/actuator/prometheus")
                    .body());
            assertThat(measures.find()).isTrue();
            threads = Math.max(threads, Integer.parseInt(measures.group(1)));
        }
    }

    /** The page of somebody who has a seat, as it comes or as it is refused. */
    private CompletableFuture<String> pageOf(Writer guest) {
        return CompletableFuture.supplyAsync(() -> {
            try (var phone =
                    Phone.load(http, URI.create(product.base()), "m/" + Guest.code(product), "", guest.cookie())) {
                return phone.config();
            } catch (IOException refused) {
                return String.valueOf(refused.getMessage());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        });
    }

    /** The longest that it took to say that it is there. */
    Duration alive() {
        return alive;
    }

    /** The longest that a page took. */
    Duration page() {
        return page;
    }

    /** The most there were. */
    int threads() {
        return threads;
    }

    private static Duration longer(Duration longest, long since) {
        var took = Duration.ofNanos(System.nanoTime() - since);
        return took.compareTo(longest) > 0 ? took : longest;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html, */*")
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
