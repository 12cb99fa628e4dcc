package nl.routebord.sidebyside;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.EntryRoom;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.live.Source;
import nl.routebord.road.Intake;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The same question to separate sides, shown beside each other; or a table whose last column is filled in together. */
@Component
public class SideBySideKind extends EntryKind {

    public static final String KIND = "sidebyside";

    /** The setting with the rows of a table. */
    static final String ROWS = "rows";

    SideBySideKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** With {@code rows} it is a table: a row is an entry and each column a field; without, each writes for one's own side. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var given = new Shape(
                List.of(EntryField.of(NAME, dutch("sidebyside.row"), FieldType.TEXT, true)),
                Set.of(),
                preset.settings());
        return given.list(ROWS).isEmpty() ? sides(given) : table(given);
    }

    private static Shape table(Shape given) {
        var columns = given.list("columns");
        var fields = new ArrayList<EntryField>(given.fields());
        for (int at = 0; at < columns.size(); at++) {
            var field = EntryField.of("k" + (at + 1), columns.get(at), FieldType.LONG, false);
            fields.add(at < columns.size() - 1 ? field.ofStaff() : field);
        }
        return new Shape(fields, EnumSet.of(Trait.TOGETHER), given.settings());
    }

    private static Shape sides(Shape given) {
        var fields = new ArrayList<EntryField>();
        fields.add(EntryField.of(NAME, dutch("sidebyside.said"), FieldType.LONG, true));
        fields.add(
                new EntryField(Shape.PLACE, dutch("sidebyside.side"), FieldType.CHOICE, true, given.list("columns")));
        fields.addAll(EntryField.texts(given.list("fields")));
        fields.add(EntryField.choice(
                        "differs",
                        dutch("sidebyside.differs"),
                        List.of(dutch("sidebyside.same"), dutch("sidebyside.other")))
                .ofStaff());
        return new Shape(fields, EnumSet.noneOf(Trait.class), given.settings());
    }

    /** The rows of a table, with what is known of the four models in their columns. */
    @Override
    protected List<Map<String, String>> start(ActivityPreset preset, Shape shape) {
        var columns = shape.list("columns");
        return shape.list(ROWS).stream()
                .map(row -> {
                    var values = new HashMap<String, String>();
                    values.put(NAME, row);
                    for (int at = 0; at < columns.size() - 1; at++) {
                        var field = shape.cells().get(at + 1);
                        known(row, columns.get(at)).ifPresent(cell -> values.put(field.key(), cell));
                    }
                    return Map.copyOf(values);
                })
                .toList();
    }

    private static Optional<String> known(String row, String model) {
        return RouteMap.features().stream()
                .filter(feature -> feature.name().equals(row))
                .map(feature -> feature.cells().getOrDefault(model.toLowerCase(Locale.ROOT), ""))
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source sidebysideBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source sidebysideMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake sidebysideIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
