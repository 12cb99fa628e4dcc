package nl.routebord.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Parts of a model with what goes from one to another, drawn as a picture with an equal list; several plans beside each other. */
@Component
public class ModelKind extends EntryKind {

    public static final String KIND = "model";

    /** The keys of the task and of the plan a part belongs to. */
    static final String TASK = "taak";

    public static final String PLAN = "plan";

    ModelKind(EntryRoom room) {
        super(room);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** It is one drawing that hangs together. */
    @Override
    protected boolean worksAtTables() {
        return false;
    }

    /** {@code sorts} are the sorts of parts; {@code flows} what can go from one to another. */
    @Override
    protected Shape shape(ActivityPreset preset) {
        var given = new Shape(
                List.of(EntryField.of(NAME, dutch("model.name"), FieldType.TEXT, true)), Set.of(), preset.settings());
        return new Shape(
                List.of(
                        given.naming(),
                        EntryField.of(TASK, dutch("model.task"), FieldType.LONG, false),
                        EntryField.choice("soort", dutch("model.sort"), given.list("sorts")),
                        EntryField.choice(
                                "rol",
                                dutch("model.role"),
                                dutch("model.roles")
                                        .lines()
                                        .flatMap(line -> Stream.of(line.split(";")))
                                        .map(String::strip)
                                        .toList()),
                        EntryField.of("leden", dutch("model.members"), FieldType.TEXT, false),
                        EntryField.of("hoevaak", dutch("model.often"), FieldType.TEXT, false),
                        EntryField.of(PLAN, dutch("model.plan"), FieldType.TEXT, false)),
                EnumSet.of(Trait.TOGETHER),
                preset.settings());
    }

    /** The parts of one's own plans: those of an example are there to learn from. */
    @Override
    public List<Outcome> outcome(ActivityId activity) {
        var own = room().board(activity).stream()
                .flatMap(board -> board.standing().stream())
                .filter(row -> !row.value(PLAN).endsWith(dutch("model.then")))
                .map(row -> row.id().value())
                .collect(Collectors.toSet());
        return super.outcome(activity).stream()
                .filter(one -> own.contains(one.item()))
                .toList();
    }

    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    @Bean
    static Source modelBoards(EntryRoom room) {
        return room.boards(KIND);
    }

    @Bean
    static Source modelMines(EntryRoom room) {
        return room.mines(KIND);
    }

    @Bean
    static Intake modelIntake(EntryRoom room) {
        return room.intake(KIND);
    }
}
