package nl.routebord.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A hall that comes in: everybody from one address within half a minute, and what each phone then costs the server at rest. */
final class Joining {

    private static final int FIRST = 200;

    private final URI base;
    private final int phones;
    private final int seconds;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();

    Joining(URI base, int phones, int seconds) {
        this.base = base;
        this.phones = phones;
        this.seconds = seconds;
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        var hall = Person.bench(http, base, "/bench/hall?kind=criteria&points=10", null);
        var code = hall.get("code").asString();
        try (var first = new Crowd(http, base, threads);
                var crowd = new Crowd(http, base, threads)) {
            // a house that had a hall before: what is loaded, read and compiled once is so
            first.join(FIRST, code, (who, message) -> {});
            Thread.sleep(Speakers.FIRST);
            var before = facts();
            crowd.stream(phones, seconds, code, (who, message) -> {});
            Thread.sleep(Speakers.FIRST);
            var after = facts();
            var node = new JsonMapper().createObjectNode();
            node.put("phones", phones).put("joined", crowd.people().size());
            for (var percent : new int[] {50, 95, 99, 100}) {
                node.put("p" + percent, crowd.joins().getValueAtPercentile(percent) / 1_000.0);
            }
            node.put("heapKbPerPhone", grown(before, after, "heapUsedKb") / phones);
            node.put("residentKbPerPhone", 1_024 * grown(before, after, "residentMb") / phones);
            node.put("threads", after.get("threads").asInt());
            node.put("passed", crowd.people().size() == phones && crowd.joins().getValueAtPercentile(95) < 2_000_000);
            return node;
        }
    }

    private JsonNode facts() throws Exception {
        return Person.bench(http, base, "/bench/facts?gc=true", null);
    }

    private static double grown(JsonNode before, JsonNode after, String what) {
        return after.get(what).asDouble() - before.get(what).asDouble();
    }
}
