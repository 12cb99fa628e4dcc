package nl.routebord.routemap.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.routebord.routemap.Part;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One block of "word: value" lines. Whoever reads it asks for the words it may have; what is left over then does not belong
 * there. What is missing or of another type is noted, and reads as empty.
 */
final class Block extends Entries {

    /** An explanation of fewer words explains nothing. */
    private static final int EXPLAINS = 8;

    private Block(MappingNode node, Notes notes) {
        super(node, notes);
    }

    /** Reads a block and notes what does not belong in it; empty where it is none. */
    static <T> Optional<T> read(Node node, Notes notes, Function<Block, T> reading) {
        if (!(node instanceof MappingNode mapping)) {
            notes.add(node, "block");
            return Optional.empty();
        }
        var block = new Block(mapping, notes);
        var read = reading.apply(block);
        block.tellStrangers();
        return Optional.of(read);
    }

    String text(String key) {
        return required(key).map(at -> scalar(key, at)).orElse("");
    }

    String optional(String key) {
        return value(key).map(at -> scalar(key, at)).orElse("");
    }

    /** Of at most so many characters, because it becomes a column of that size. */
    String text(String key, int max) {
        var text = text(key);
        if (text.length() > max) {
            at(key, "long", Map.of("key", key, "max", max));
        }
        return text;
    }

    /** A sentence or more that really explains. */
    String explained(String key) {
        var text = text(key);
        if (!text.isEmpty() && text.split("\\s+").length < EXPLAINS) {
            at(key, "short", Map.of("key", key, "n", EXPLAINS));
        }
        return text;
    }

    int number(String key, int least, int most) {
        var text = text(key);
        if (text.isEmpty()) {
            return least;
        }
        var number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            at(key, "number", Map.of("key", key, "least", least, "most", most));
            return least;
        }
        return number;
    }

    /** "ja" or "nee"; nee where nothing is said. */
    boolean yes(String key) {
        return choice(key, Map.of("ja", true, "nee", false), false);
    }

    /** One of these words; {@code usual} where nothing is said. */
    <T> T choice(String key, Map<String, T> known, T usual) {
        var word = optional(key);
        if (word.isEmpty()) {
            return usual;
        }
        var chosen = known.get(word);
        if (chosen == null) {
            var words = String.join(", ", known.keySet().stream().sorted().toList());
            at(key, "choice", Map.of("key", key, "word", word, "known", words));
            return usual;
        }
        return chosen;
    }

    /** A number of the inventory of its own: this start, then figures or capitals. */
    String id(String start) {
        var id = text("id");
        value("id").filter(at -> !id.isEmpty()).ifPresent(at -> {
            if (!id.startsWith(start) || !id.substring(start.length()).matches("[0-9A-Z]+")) {
                notes().add(at, "id", Map.of("id", id, "start", start));
            }
            notes().ids().give(id, notes(), at);
        });
        return id;
    }

    /** Numbers of others; each must exist somewhere. */
    List<String> ids(String key) {
        return scalars(key, at -> notes().ids().name(at.getValue(), notes(), at));
    }

    /** The number of another, which must exist somewhere. */
    String other(String key) {
        var id = text(key);
        value(key).filter(at -> !id.isEmpty()).ifPresent(at -> notes().ids().name(id, notes(), at));
        return id;
    }

    /** A list of texts; empty where nothing is said. */
    List<String> texts(String key) {
        return scalars(key, at -> {});
    }

    /** A list with at least one text. */
    List<String> someTexts(String key) {
        required(key);
        return texts(key);
    }

    /** The lines of a list under the letters a, b, c. */
    List<Part> parts(String key, String id) {
        var texts = texts(key);
        return IntStream.range(0, texts.size())
                .mapToObj(n -> new Part(id + "." + (char) ('a' + n), texts.get(n)))
                .toList();
    }

    /** A list of blocks; empty where nothing is said. */
    <T> List<T> blocks(String key, Function<Block, T> reading) {
        return nodes(key, at -> read(at, notes(), reading));
    }

    /** A list with at least one block. */
    <T> List<T> someBlocks(String key, Function<Block, T> reading) {
        required(key);
        return blocks(key, reading);
    }

    /** A block in this block; empty where nothing is said. */
    <T> Optional<T> block(String key, Function<Block, T> reading) {
        return value(key).flatMap(at -> read(at, notes(), reading));
    }
}
