package nl.routebord.routemap.yaml;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.routemap.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One YAML file. Nothing in it becomes an object by itself: its nodes are read one by one, because they know their lines. */
final class Yaml {

    private final String name;
    private final Notes notes;

    Yaml(String name, Ids ids) {
        this.name = name;
        this.notes = new Notes(name, ids);
    }

    /** What the file holds; empty where it cannot be read at all. */
    <T> Optional<T> read(Folder folder, Function<Block, T> reading) {
        try (var in = new InputStreamReader(folder.open(name), StandardCharsets.UTF_8)) {
            @Nullable Node root = new org.yaml.snakeyaml.Yaml(options()).compose(in);
            if (root == null) {
                notes.add(1, "nothing", Map.of());
                return Optional.empty();
            }
            return Block.read(root, notes, reading);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            notes.add(
                    mark == null ? 1 : mark.getLine() + 1,
                    "syntax",
                    Map.of("problem", String.valueOf(broken.getProblem())));
        } catch (YAMLException broken) {
            notes.add(1, "syntax", Map.of("problem", String.valueOf(broken.getMessage())));
        } catch (IOException unreadable) {
            notes.add(1, "missing.file", Map.of());
        }
        return Optional.empty();
    }

    List<Fault> faults() {
        return notes.faults();
    }

    /** One line is one thing: no anchors that make a line count twice. */
    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return options;
    }
}
