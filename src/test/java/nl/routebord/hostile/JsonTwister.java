package nl.routebord.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one value of a JSON text into another, of another sort perhaps, or takes it away. */
final class JsonTwister {

    /** Deeper than any form, and far from what would trouble a reader. */
    private static final int DEEP = 400;

    /** Longer than the longest text of a form; never more than a tenth of what one request may hold. */
    private static final int LONG = 3_000;

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "true",
            "0",
            "-1",
            "'",
            "\"",
            "\\",
            "\u0000",
            "\u202e",
            "\uD83D",
            "../..",
            "${x}",
            "%00",
            "%s",
            "{0}",
            "click",
            "ui-navigate",
            "workshop.end",
            "stage.start",
            "00000000-0000-0000-0000-000000000000");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RandomGenerator chance;

    JsonTwister(RandomGenerator chance) {
        this.chance = chance;
    }

    String twist(String text) {
        try {
            var root = JSON.readTree(text);
            var holders = new ArrayList<JsonNode>();
            collect(root, holders);
            if (holders.isEmpty()) {
                return JSON.writeValueAsString(value(root));
            }
            change(holders.get(chance.nextInt(holders.size())));
            return JSON.writeValueAsString(root);
        } catch (JacksonException broken) {
            return text + text;
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private void change(JsonNode holder) {
        if (holder instanceof ObjectNode object) {
            var name = new ArrayList<>(object.propertyNames()).get(chance.nextInt(object.size()));
            switch (chance.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.remove(name));
                default -> object.set(name, value(object.get(name)));
            }
        } else if (holder instanceof ArrayNode array) {
            var at = chance.nextInt(array.size());
            switch (chance.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at));
                default -> array.set(at, value(array.get(at)));
            }
        }
    }

    private JsonNode value(JsonNode before) {
        var make = JsonNodeFactory.instance;
        return switch (chance.nextInt(10)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(chance.nextBoolean());
            case 2 -> make.numberNode(number());
            case 3 -> make.numberNode(Double.parseDouble("1e" + chance.nextInt(300)));
            case 4 -> make.stringNode(String.valueOf(number()));
            case 5 -> make.stringNode("x".repeat(chance.nextInt(LONG)));
            case 6 -> deep();
            case 7 -> make.objectNode().set("x", before.deepCopy());
            case 8 -> make.arrayNode().add(before.deepCopy());
            default -> make.stringNode(WORDS.get(chance.nextInt(WORDS.size())));
        };
    }

    /** Near by, far off, and just beyond what fits. */
    long number() {
        return switch (chance.nextInt(5)) {
            case 0 -> Integer.MAX_VALUE + (long) chance.nextInt(3);
            case 1 -> -1;
            case 2 -> chance.nextLong();
            default -> chance.nextInt(400);
        };
    }

    private JsonNode deep() {
        var root = JsonNodeFactory.instance.arrayNode();
        var at = root;
        for (int left = chance.nextInt(DEEP); left > 0; left--) {
            at = at.addArray();
        }
        return root;
    }
}
