package nl.routebord.datepoll;

import java.util.EnumSet;
import java.util.List;
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

/** A date for each thing that is planned: everybody says when they can, the facilitator picks. */
@Component
public class DatepollKind extends EntryKind {

    public static final String KIND = "datepoll";

    DatepollKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Setting {@code answers}: the answers to choose from, the best one last. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var answers = preset.settings().getOrDefault("answers", "").lines().toList();
        return new Shape(
                List.of(
                        EntryField.of(NAME, dutch("datepoll.what"), FieldType.TEXT, true),
                        EntryField.of("dag", dutch("datepoll.day"), FieldType.DATE, false),
                        EntryField.of("tijd", dutch("datepoll.time"), FieldType.TEXT, false),
                        EntryField.of("voor", dutch("datepoll.whom"), FieldType.TEXT, false),
                        EntryField.of("door", dutch("datepoll.by"), FieldType.TEXT, false),
                        EntryField.of("gekozen", dutch("datepoll.chosen"), FieldType.YESNO, false),
                        EntryField.voice("kan", dutch("datepoll.can"), answers)),
                EnumSet.of(Trait.STAFF_WRITES),
                preset.settings());
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source datepollBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source datepollMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake datepollIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
