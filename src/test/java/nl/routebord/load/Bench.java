package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server under measurement, as the generator reaches it: the product's own addresses, and those of the bench in it. */
final class Bench {

    private static final JsonMapper JSON = new JsonMapper();

    /** One evening on it. The cookies are name and value. */
    record World(
            String id,
            String code,
            String handle,
            String hall,
            String desk,
            String cards,
            String ballot,
            String round,
            List<String> options) {

        String guestSeat() {
            return "m-" + handle;
        }
    }

    /** What its process costs up to this moment. */
    record Facts(long cpuMicros, long heapKb, long rssKb, int threads, int screens) {}

    final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    final URI base;

    Bench(URI base) {
        this.base = base;
    }

    /** A new evening with "cards" or "ballot" open and on stage. */
    World found(String stage) throws IOException, InterruptedException {
        var world = read(post("/bench/world?stage=" + stage, "text/plain", "", ""));
        return new World(
                world.path("id").asString(),
                world.path("code").asString(),
                world.path("handle").asString(),
                world.path("hall").asString(),
                world.path("desk").asString(),
                world.path("cards").asString(),
                world.path("ballot").asString(),
                world.path("round").asString(),
                world.path("options").valueStream().map(JsonNode::asString).toList());
    }

    Facts facts() throws IOException, InterruptedException {
        return facts(get("/bench/facts"));
    }

    /** After everything was thrown away that nobody holds. */
    Facts collected() throws IOException, InterruptedException {
        return facts(read(post("/bench/gc", "text/plain", "", "")));
    }

    private static Facts facts(JsonNode told) {
        return new Facts(
                told.path("cpuMicros").asLong(),
                told.path("heapKb").asLong(),
                told.path("rssKb").asLong(),
                told.path("threads").asInt(),
                told.path("screens").asInt());
    }

    /** What the database kept: one number by its name, see {@link BenchWorlds#votes}. */
    long kept(World world, String what) throws IOException, InterruptedException {
        return get("/bench/votes?round=" + world.round()).path(what).asLong();
    }

    /** The cards the database kept. */
    List<JsonNode> cards(World world) throws IOException, InterruptedException {
        return get("/bench/cards?activity=" + world.cards()).valueStream().toList();
    }

    /** How many people are in the room, as the facilitator sees it. */
    int present(World world) throws IOException, InterruptedException {
        return get("/bench/presence?workshop=" + world.id()).path("perGroup").valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    void broadcast(String text) throws IOException, InterruptedException {
        post("/bench/bare", "text/plain", "", text);
    }

    /** Posts, and fails unless the answer is 200. */
    HttpResponse<String> post(String path, String type, String cookie, String body)
            throws IOException, InterruptedException {
        var answer = send(path, type, cookie, body);
        if (answer.statusCode() != 200) {
            throw new IOException(path.replaceFirst("\\?.*", "") + " answered " + answer.statusCode());
        }
        return answer;
    }

    HttpResponse<String> send(String path, String type, String cookie, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Origin", origin())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Loads a page as a browser begins it, for its cookies and its bytes. */
    HttpResponse<String> page(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("a page answered " + answer.statusCode());
        }
        return answer;
    }

    /** The name of this start of the server, told by its sign of life; empty where there is none within two seconds. */
    String alive(String query) {
        var request = HttpRequest.newBuilder(base.resolve("/levend" + query))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? JSON.readTree(answer.body()).path("start").asString()
                    : "";
        } catch (IOException nobody) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return read(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("This server has no bench in it: " + answer.statusCode()
                    + ". Start it with bin/load, or run nl.routebord.load.BenchApplication.");
        }
        return JSON.readTree(answer.body());
    }

    String origin() {
        return "http://" + base.getAuthority();
    }

    static String cookies(String... parts) {
        return String.join("; ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    /** The cookies an answer sets, name and value. */
    static String given(HttpResponse<?> answer) {
        return String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(value -> value.replaceFirst(";.*", ""))
                        .toList());
    }
}
