package nl.routebord.load;

import java.net.URI;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Phones that stop reading, beside others that do not: what the others notice, what is kept for the silent ones, and how long. */
final class Frozen {

    private static final int RATE = 2;
    private static final int CHANGES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final int phones;
    private final int frozen;

    Frozen(URI base, int phones, int frozen) {
        this.base = base;
        this.phones = phones;
        this.frozen = frozen;
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        var hall = new Fanout(base, phones);
        hall.open();
        var without = hall.compare(3, CHANGES, RATE);
        var before = hall.facts(true).get("heapUsedKb").asDouble();
        hall.freeze(frozen);
        var with = hall.compare(3, CHANGES, RATE);
        var kept = (hall.facts(true).get("heapUsedKb").asDouble() - before) / frozen;
        var gone = hall.letGo(PATIENCE);
        hall.close();
        System.out.print(without.table() + with.table());
        var node = new JsonMapper().createObjectNode();
        node.put("phones", phones).put("frozen", frozen);
        node.put("lastWithout", without.last(50)).put("lastWith", with.last(50));
        var times = with.last(50) / without.last(50);
        node.put("times", times).put("delivered", with.delivered()).put("heapKbPerFrozen", kept);
        node.put("letGoAfterSeconds", gone.map(Duration::toSeconds).orElse(-1L));
        node.put("passed", times <= 1.5 && with.delivered() == 1.0 && gone.isPresent());
        return node;
    }
}
