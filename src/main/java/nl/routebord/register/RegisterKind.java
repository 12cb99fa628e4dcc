package nl.routebord.register;

import java.util.EnumSet;
import java.util.List;
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

/** A list of the route: who, what, when. Everybody who takes part fills in every cell. */
@Component
public class RegisterKind extends EntryKind {

    public static final String KIND = "register";

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
        var fields = Stream.concat(Stream.of(naming), EntryField.columns(preset.settings()).stream())
                .toList();
        return new Shape(List.copyOf(fields), EnumSet.of(Trait.TOGETHER), preset.settings());
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
