package nl.routebord.routemap.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** All numbers of the content: each is given once, and none is named that nobody has. */
final class Ids {

    private record Named(String id, Notes notes, Node at) {}

    private final Map<String, String> given = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    void give(String id, Notes notes, Node at) {
        var before = given.putIfAbsent(id, notes.place(at));
        if (before != null) {
            notes.add(at, "id.twice", Map.of("id", id, "where", before));
        }
    }

    void name(String id, Notes notes, Node at) {
        named.add(new Named(id, notes, at));
    }

    /** To be called when all files are read. */
    void check() {
        for (var one : named) {
            if (!given.containsKey(one.id())) {
                one.notes().add(one.at(), "nowhere", Map.of("id", one.id()));
            }
        }
    }
}
