package nl.routebord.routemap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One typed column of a list (beside the name that every row has), a fact of a moment, or one question of a path. In the settings of a preset it is a line under {@value #SETTING}.
 *
 * @param choices what one can choose from; empty unless the type is {@code CHOICE}
 */
public record Column(String name, Type type, List<String> choices) {

    /** The name of the setting that holds the columns. */
    public static final String SETTING = "columns";

    /** What can stand in it. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        YESNO,
        /** One of the groups of the traject. */
        GROUP
    }

    public Column {
        choices = List.copyOf(choices);
    }

    /** The columns of these settings in order; none where there are none. Only for kinds with typed columns. */
    public static List<Column> of(Map<String, String> settings) {
        return settings.getOrDefault(SETTING, "").lines().map(Column::parse).toList();
    }

    /** As it stands in the settings: type, name and choices with tabs between them. */
    public String line() {
        return String.join("\t", type.name(), name) + (choices.isEmpty() ? "" : "\t" + String.join("\t", choices));
    }

    private static Column parse(String line) {
        var parts = line.split("\t", -1);
        return new Column(parts[1], Type.valueOf(parts[0]), Arrays.asList(parts).subList(2, parts.length));
    }
}
