package nl.routebord.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

/** A concept text in parts: everybody says what they think of each, the facilitator makes the next version. */
@Component
public class DocumentKind extends EntryKind {

    public static final String KIND = "document";

    DocumentKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** A part for each of the {@code sections}; its text is the facilitator's. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        return new Shape(
                List.of(
                        EntryField.of(NAME, dutch("document.part"), FieldType.TEXT, true),
                        EntryField.of("tekst", dutch("document.text"), FieldType.PAGE, false),
                        EntryField.voice(
                                "goed",
                                dutch("document.good"),
                                List.of(dutch("document.no"), dutch("document.nearly"), dutch("document.yes")))),
                EnumSet.of(Trait.STAFF_WRITES, Trait.ASKS_AGAIN),
                preset.settings());
    }

    @Override
    protected List<Map<String, String>> start(ActivityPreset preset, Shape shape) {
        return shape.list("sections").stream().map(part -> Map.of(NAME, part)).toList();
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source documentBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source documentTalk(EntryRoom room) {
        return room.talk(KIND);
    }

    @Bean
    static Source documentMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake documentIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
