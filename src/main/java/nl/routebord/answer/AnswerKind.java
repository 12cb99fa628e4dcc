package nl.routebord.answer;

import java.util.EnumSet;
import java.util.List;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.EntryRoom;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.live.Source;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shell.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The joint answer to the main question of a step: one text in paragraphs, one writer at each, agreed on per group. */
@Component
public class AnswerKind extends EntryKind {

    public static final String KIND = "answer";

    /** The key of the text of a paragraph. */
    static final String TEXT = "tekst";

    AnswerKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    protected Shape shape(ActivityPreset preset) {
        return new Shape(
                List.of(
                        EntryField.of(NAME, dutch("answer.about"), FieldType.TEXT, true),
                        EntryField.of(TEXT, dutch("answer.text"), FieldType.PAGE, false),
                        EntryField.voice(
                                "eens",
                                dutch("answer.agreed"),
                                List.of(dutch("answer.no"), dutch("answer.nearly"), dutch("answer.yes")))),
                EnumSet.of(Trait.TOGETHER, Trait.ASKS_AGAIN, Trait.GROWS),
                preset.settings());
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source answerBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source answerMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Source answerTalk(EntryRoom room) {
        return room.talk(KIND);
    }
}
