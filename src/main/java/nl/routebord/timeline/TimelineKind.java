package nl.routebord.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
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

/** A timeline. A moment is a day or looser words, see {@link Moment}. */
@Component
public class TimelineKind extends EntryKind {

    public static final String KIND = "timeline";

    /** The key of the moment. */
    public static final String WHEN = "wanneer";

    TimelineKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** The lanes are the {@code rows}; {@code columns} ask for more. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var rows = preset.settings().getOrDefault("rows", "").lines().toList();
        var fields = new ArrayList<EntryField>();
        fields.add(EntryField.of(NAME, dutch("timeline.what"), FieldType.TEXT, true));
        fields.add(EntryField.choice(Shape.PLACE, dutch("timeline.who"), rows));
        fields.add(EntryField.of(WHEN, dutch("timeline.when"), FieldType.WHEN, false));
        fields.addAll(EntryField.columns(preset.settings()));
        return new Shape(fields, EnumSet.of(Trait.TOGETHER), preset.settings());
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source timelineBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source timelineMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake timelineIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
