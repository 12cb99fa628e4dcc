package nl.routebord.routemap.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.routebord.routemap.Choices;
import nl.routebord.routemap.Column;

/** Reads the settings of a board, each in the shape its kind wants, into the lines that a preset carries. */
final class SettingsReader {

    private static final int MOST = 10;

    private static final Map<String, String> METHODS =
            Shape.METHODS.stream().collect(Collectors.toMap(method -> method, method -> method));

    private static final Map<String, Column.Type> TYPES = Map.of(
            "tekst", Column.Type.TEXT,
            "getal", Column.Type.NUMBER,
            "datum", Column.Type.DATE,
            "keuze", Column.Type.CHOICE,
            "janee", Column.Type.YESNO,
            "groep", Column.Type.GROUP);

    private final Map<String, Choices> lists;
    private final Map<String, Map<String, Shape>> kinds;

    SettingsReader(Map<String, Choices> lists, Map<String, Map<String, Shape>> kinds) {
        this.lists = lists;
        this.kinds = kinds;
    }

    Map<String, String> read(Block block, String kind) {
        var known = kinds.getOrDefault(kind, Map.of());
        if (!kinds.containsKey(kind)) {
            block.ignoreRest();
        }
        var settings = new LinkedHashMap<String, String>();
        new TreeMap<>(known).forEach((name, shape) -> {
            // Also a setting that is not there is asked for, so that a wrong word is told which ones there are.
            var value = value(block, name, shape);
            if (block.has(name)) {
                settings.put(name, value);
            }
        });
        return Map.copyOf(settings);
    }

    private String value(Block block, String name, Shape shape) {
        return switch (shape) {
            case LIST -> String.join("\n", block.texts(name));
            case WORDS -> block.optional(name);
            case YESNO -> Boolean.toString(block.yes(name));
            case NUMBER -> block.has(name) ? Integer.toString(block.number(name, 1, MOST)) : block.optional(name);
            case METHOD -> block.choice(name, METHODS, "");
            case TYPED -> String.join("\n", block.blocks(name, this::column));
            case ARTEFACT -> block.has(name) ? block.other(name) : block.optional(name);
        };
    }

    private String column(Block block) {
        var name = block.text("naam");
        block.text("soort");
        var type = block.choice("soort", TYPES, Column.Type.TEXT);
        var choices = new ArrayList<>(block.texts("keuzes"));
        if (block.has("keuzelijst")) {
            choices.addAll(values(block));
        }
        var chooses = block.has("keuzes") || block.has("keuzelijst");
        if ((type == Column.Type.CHOICE) != chooses) {
            block.at("soort", "choices", Map.of());
        }
        return new Column(name, type, choices).line();
    }

    private List<String> values(Block block) {
        var list = lists.get(block.other("keuzelijst"));
        return list == null ? List.of() : list.values();
    }
}
