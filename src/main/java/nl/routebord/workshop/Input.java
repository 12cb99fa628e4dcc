package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import nl.routebord.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in, whatever draws it.
 *
 * @param name under which it is sent
 * @param hint a few words below the label; null for none
 * @param max in characters; 0 where no counter stands there
 * @param options what can be chosen; empty where it is typed
 * @param value what stands there now; empty for nothing
 */
public record Input(
        String name, Control control, Text label, @Nullable Text hint, int max, List<Choice> options, String value) {

    /** With what it is filled in. */
    public enum Control {
        LINE,
        LINES,
        DAY,
        CHOICE
    }

    /** One option. {@code stored} is true where its words are those of the record, in the record's own language. */
    public record Choice(String value, Text label, boolean stored) {}

    public Input {
        options = List.copyOf(options);
    }

    /** Something to type. */
    public static Input typed(String name, Control control, Text label, @Nullable Text hint, int max, String value) {
        return new Input(name, control, label, hint, max, List.of(), value);
    }

    /** Words of the record, which are the same on every screen. */
    public static Text plain(String words) {
        return Text.of("workshop.plain", Map.of("words", words));
    }
}
