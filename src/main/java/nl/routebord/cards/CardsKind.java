package nl.routebord.cards;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

/**
 * A board of cards. Settings: {@code columns} to put them in, with {@code other} one more; {@code marks}, each a line
 * "name: one; other"; {@code fields} with free text; {@code links}; {@code support}; {@code reactions}, two words;
 * {@code together}, where everybody may move and change every card.
 */
@Component
public class CardsKind extends EntryKind {

    public static final String KIND = "cards";

    CardsKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    protected Shape shape(ActivityPreset preset) {
        var given = new Shape(
                List.of(EntryField.of(NAME, dutch("cards.name"), FieldType.TEXT, true)), Set.of(), preset.settings());
        var fields = new ArrayList<EntryField>(given.fields());
        if (given.list("fields").size() < 3) {
            fields.add(EntryField.of(SENTENCE, dutch("cards.sentence"), FieldType.LONG, false));
        }
        var columns = new ArrayList<>(given.list("columns"));
        if (given.says("other")) {
            columns.add(dutch("cards.other"));
        }
        if (!columns.isEmpty()) {
            fields.add(EntryField.choice(Shape.PLACE, dutch("cards.column"), columns));
        }
        fields.addAll(marks(given));
        fields.addAll(EntryField.texts(given.list("fields")));
        if (given.says("links")) {
            fields.add(EntryField.of("link", dutch("cards.link"), FieldType.LINK, false));
        }
        return new Shape(fields, traits(given), preset.settings());
    }

    private static List<EntryField> marks(Shape given) {
        var marks = new ArrayList<EntryField>();
        for (var line : given.list("marks")) {
            var parts = line.split(":", 2);
            var options = parts[parts.length - 1].split(";");
            marks.add(EntryField.choice(
                    "m" + (marks.size() + 1),
                    parts[0].strip(),
                    java.util.Arrays.stream(options).map(String::strip).toList()));
        }
        return marks;
    }

    private static Set<Trait> traits(Shape given) {
        var traits = EnumSet.noneOf(Trait.class);
        Map.of("support", Trait.SUPPORT, "together", Trait.TOGETHER).forEach((setting, trait) -> {
            if (given.says(setting)) {
                traits.add(trait);
            }
        });
        if (!given.list("reactions").isEmpty()) {
            traits.add(Trait.REACTIONS);
        }
        return traits;
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source cardsBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source cardsMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake cardsIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
