package nl.routebord.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages that the product itself would expect, recorded from pages that were loaded just now. */
final class Corpus {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpLine line;
    private final Targets targets;
    private final RandomGenerator chance;
    private final List<Visit> visits = new ArrayList<>();

    Corpus(HttpLine line, Targets targets, RandomGenerator chance) {
        this.line = line;
        this.targets = targets;
        this.chance = chance;
    }

    /** Loads pages anew: those of two guests and of a stranger. */
    void refresh() throws IOException {
        visits.clear();
        visits.add(Visit.load(line, targets.join(), any(targets.seats())));
        visits.add(Visit.load(line, targets.join(), any(targets.seats())));
        visits.add(Visit.load(line, any(targets.routes()), ""));
    }

    Visit visit() {
        return any(visits);
    }

    /** One that nobody has twisted yet; now and then with the cookies of another session. */
    Message next() {
        var visit = visit();
        var any = chance.nextInt(1_000_000);
        var message = switch (chance.nextInt(16)) {
            case 0 -> visit.page();
            case 1 -> chance.nextInt(6) == 0 ? visit.init() : visit.heartbeat();
            case 2 -> visit.navigate();
            case 3, 4 -> visit.event(any);
            case 5, 6 -> visit.typed(any);
            case 7 -> visit.called(any);
            case 8 -> visit.anew();
            case 9, 10, 11, 12 -> command(visit);
            case 13, 14 -> door();
            default ->
                Message.get(
                        Message.Kind.ROUTE,
                        "/" + any(targets.routes()),
                        visit.page().headers());
        };
        return chance.nextInt(8) == 0 ? message.with("Cookie", visit().cookies()) : message;
    }

    private Message command(Visit visit) {
        var name = any(List.copyOf(targets.commands().keySet()));
        var message = visit.command(name, fields(targets.commands().getOrDefault(name, Map.of())));
        return chance.nextInt(10) == 0 ? message.target("/uit/" + any(targets.foreign())) : message;
    }

    private Message door() {
        var path = any(List.copyOf(targets.doors().keySet()));
        var body = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        body.set("fields", fields(targets.doors().getOrDefault(path, Map.of())));
        return Message.post(
                Message.Kind.DOOR,
                path,
                List.of(
                        new Message.Header("Cookie", visit().cookies()),
                        new Message.Header("Origin", line.base()),
                        new Message.Header("Content-Type", "application/json")),
                JSON.writeValueAsString(body));
    }

    private static ObjectNode fields(Map<String, String> values) {
        var fields = JSON.createObjectNode();
        values.forEach(fields::put);
        return fields;
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
