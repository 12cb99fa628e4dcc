package nl.routebord.register;

import java.util.EnumSet;
import java.util.stream.Stream;
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

/**
 * A list of the route: who, what, when. Everybody who takes part fills in every cell; with {@code staff} only the staff. The
 * column named by {@code total} holds amounts that are added up.
 */
@Component
public class RegisterKind extends EntryKind {

    public static final String KIND = "register";

    /** The setting that names the column of amounts. */
    public static final String TOTAL = "total";

    /** The setting that asks for a picture of how mixed the answers are. */
    public static final String MIX = "mix";

    RegisterKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    protected Shape shape(ActivityPreset preset) {
        var naming = EntryField.of(NAME, Words.say(Words.DUTCH, "register.what"), FieldType.TEXT, true);
        var total = preset.settings().get(TOTAL);
        var fields = Stream.concat(Stream.of(naming), EntryField.columns(preset.settings()).stream())
                .map(field -> field.label().equals(total)
                        ? EntryField.of(field.key(), field.label(), FieldType.MONEY, false)
                        : field)
                .toList();
        var staff = Boolean.parseBoolean(preset.settings().get("staff"));
        return new Shape(fields, EnumSet.of(staff ? Trait.STAFF_WRITES : Trait.TOGETHER), preset.settings());
    }

    @Bean
    static Source registerBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source registerMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake registerIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
