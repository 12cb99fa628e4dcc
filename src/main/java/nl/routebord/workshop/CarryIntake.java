package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code item.carry}: fields {@code activity}, {@code item}, {@code board} (where to) and {@code text} (may be empty). */
@Component
class CarryIntake implements Intake {

    private static final int TEXT = 120;

    private final Carrying carrying;

    CarryIntake(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public Set<String> commands() {
        return Set.of("item.carry");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        chosen(fields, "item", "workshop.refused.carry.what");
        chosen(fields, "board", "workshop.refused.carry.where");
        var text = fields.optional("text", TEXT, "workshop.refused.carry");
        return carrying.carry(
                scope,
                command.id(),
                fields.activity(),
                fields.id("item"),
                new ActivityId(fields.id("board")),
                text == null ? "" : text);
    }

    private static void chosen(Fields fields, String name, String refusal) {
        if (fields.values().getOrDefault(name, "").isBlank()) {
            throw Refusal.because(refusal);
        }
    }
}
