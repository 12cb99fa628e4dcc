package nl.routebord.routemap.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of one block, which of them were asked for, and what is wrong with them. */
abstract class Entries {

    private final MappingNode node;
    private final Notes notes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entries(MappingNode node, Notes notes) {
        this.node = node;
        this.notes = notes;
        for (var line : node.getValue()) {
            var key = line.getKeyNode() instanceof ScalarNode word ? word.getValue() : "?";
            if (keys.putIfAbsent(key, line.getKeyNode()) != null) {
                notes.add(line.getKeyNode(), "twice", Map.of("key", key));
            }
            values.putIfAbsent(key, line.getValueNode());
        }
    }

    final Notes notes() {
        return notes;
    }

    final boolean has(String key) {
        return values.containsKey(key);
    }

    /** Nothing more is said about this block: something above it is wrong already. */
    final void ignoreRest() {
        asked.addAll(keys.keySet());
    }

    /** Notes every word that nobody asked for, with those that somebody did. */
    final void tellStrangers() {
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                notes.add(at, "unknown", Map.of("key", key, "known", String.join(", ", asked)));
            }
        });
    }

    /** A list of which each entry is read by itself. */
    final <T> List<T> nodes(String key, Function<Node, Optional<T>> reading) {
        var all = new ArrayList<T>();
        value(key).ifPresent(at -> {
            if (at instanceof SequenceNode list) {
                list.getValue().forEach(one -> reading.apply(one).ifPresent(all::add));
            } else {
                notes.add(at, "list", Map.of("key", key));
            }
        });
        return List.copyOf(all);
    }

    /** Notes a fault at this word, or at the block where the word is not there. */
    final void at(String key, String fault, Map<String, Object> places) {
        @Nullable Node at = keys.get(key);
        notes.add(at == null ? node : at, fault, places);
    }

    final Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    final Optional<Node> required(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            notes.add(node, "missing", Map.of("key", key));
        }
        return value;
    }

    final List<String> scalars(String key, Consumer<ScalarNode> each) {
        return nodes(key, at -> {
            if (at instanceof ScalarNode line && !line.getValue().isBlank()) {
                each.accept(line);
                return Optional.of(line.getValue().strip());
            }
            notes.add(at, "text", Map.of("key", key));
            return Optional.empty();
        });
    }

    final String scalar(String key, Node at) {
        if (at instanceof ScalarNode line && !line.getValue().isBlank()) {
            return line.getValue().strip();
        }
        notes.add(at, "text", Map.of("key", key));
        return "";
    }
}
