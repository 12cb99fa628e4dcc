package nl.routebord.path;

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

/** Questions one by one. Each walk along them is an entry, whose advice follows from its answers. */
@Component
public class PathKind extends EntryKind {

    public static final String KIND = "path";

    PathKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Each person walks the path alone, card by card. */
    @Override
    protected boolean worksAtTables() {
        return false;
    }

    /** Typed questions are the {@code columns}; {@code ends} say which answers lead to which advice, see {@link Ends}. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var fields = new ArrayList<>(EntryField.columns(preset.settings()));
        var first = fields.getFirst();
        if (first.type() == FieldType.LONG) {
            fields.set(0, EntryField.of(first.key(), first.label(), FieldType.LONG, true));
        } else {
            fields.addFirst(EntryField.of(NAME, dutch("path.about"), FieldType.TEXT, true));
        }
        Ends.of(preset.settings());
        return new Shape(fields, EnumSet.noneOf(Trait.class), preset.settings());
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source pathBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source pathMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake pathIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
