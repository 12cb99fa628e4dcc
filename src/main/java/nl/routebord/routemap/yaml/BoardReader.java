package nl.routebord.routemap.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.Choices;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one board: the texts, within the sizes that the tables have for them, and the settings of its kind. */
final class BoardReader {

    private static final int NAME = 60;
    private static final int QUESTION = 160;
    private static final int EXPLANATION = 300;
    private static final int SENTENCE = 200;
    private static final int ASK = 120;
    private static final int EVENING = 240;

    private final Map<String, String> kinds;
    private final Map<String, Choices> lists;
    private final SettingsReader settings;

    BoardReader(Map<String, Choices> lists) {
        var settingsOf = KindFiles.read();
        this.kinds = settingsOf.keySet().stream().collect(Collectors.toMap(kind -> kind, kind -> kind));
        this.lists = lists;
        this.settings = new SettingsReader(lists, settingsOf);
    }

    /** The ids of its boards begin with {@code start}. */
    ActivityPreset read(Block block, String start) {
        var id = block.id(start);
        var name = block.text("naam", NAME);
        var question = block.text("vraag", QUESTION);
        block.explained("hoe");
        var explanation = block.text("hoe", EXPLANATION);
        block.text("soort");
        var kind = block.choice("soort", kinds, "");
        var chosen =
                block.block("instellingen", one -> settings.read(one, kind)).orElse(Map.of());
        return new ActivityPreset(
                id,
                kind,
                name,
                question,
                explanation,
                block.yes("verborgen"),
                block.number("minuten", 1, EVENING),
                items(block),
                chosen,
                block.ids("levert"));
    }

    /** What stands on the board from the start: written out, or the values of a list. */
    private List<ActivityPreset.Item> items(Block block) {
        var items = block.nodes("begin", at -> item(at, block.notes()));
        return block.has("beginlijst")
                ? values(block, "beginlijst").stream().map(BoardReader::bare).toList()
                : items;
    }

    private List<String> values(Block block, String key) {
        var list = lists.get(block.other(key));
        return list == null ? List.of() : list.values();
    }

    private static Optional<ActivityPreset.Item> item(Node at, Notes notes) {
        if (at instanceof ScalarNode name
                && !name.getValue().isBlank()
                && name.getValue().length() <= NAME) {
            return Optional.of(bare(name.getValue().strip()));
        }
        return Block.read(
                at,
                notes,
                item -> new ActivityPreset.Item(
                        item.text("naam", NAME),
                        item.has("zin") ? item.text("zin", SENTENCE) : "",
                        item.has("vraag") ? item.text("vraag", ASK) : ""));
    }

    private static ActivityPreset.Item bare(String name) {
        return new ActivityPreset.Item(name, "", "");
    }
}
