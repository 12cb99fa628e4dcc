package nl.routebord.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import nl.routebord.shell.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Places things on a line or in rings. With {@code staff} only the staff writes, and nobody else sees it until it is released. */
@Component
public class LineKind extends EntryKind {

    public static final String KIND = "line";

    /** The keys of the second axis and of how we know, which are also the names of their settings. */
    public static final String SECOND = "second";

    public static final String SOURCES = "sources";

    /** The name of the setting with the places of a scale; without it the board has rings. */
    public static final String SCALE = "scale";

    LineKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Places come from {@code scale} or {@code rings}; {@code second}, {@code sources} and {@code columns} ask for more. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var given = new Shape(
                List.of(EntryField.of(NAME, dutch("line.name"), FieldType.TEXT, true)), Set.of(), preset.settings());
        var fields = new ArrayList<EntryField>(given.fields());
        var scale = given.list(SCALE);
        fields.add(EntryField.choice(
                Shape.PLACE,
                dutch(scale.isEmpty() ? "line.ring" : "line.place"),
                scale.isEmpty() ? given.list("rings") : scale));
        if (!given.list(SECOND).isEmpty()) {
            fields.add(EntryField.choice(SECOND, dutch("line.second"), given.list(SECOND)));
        }
        if (!given.list(SOURCES).isEmpty()) {
            fields.add(EntryField.choice(SOURCES, dutch("line.sources"), given.list(SOURCES)));
        }
        fields.addAll(EntryField.columns(preset.settings()));
        var traits = given.says("staff")
                ? EnumSet.of(Trait.STAFF_ONLY_UNTIL_RELEASED, Trait.STAFF_WRITES)
                : EnumSet.of(Trait.TOGETHER);
        return new Shape(fields, traits, preset.settings());
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source lineBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source lineMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake lineIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
