package nl.routebord.model;

import java.util.Set;
import nl.routebord.entries.EntryId;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code model.relate} ({@code activity}, {@code from}, {@code to}, {@code flow}), {@code model.unrelate} ({@code activity},
 * {@code relation}) and {@code model.begin} ({@code activity}, {@code model}).
 */
@Component
class RelationIntake implements Intake {

    private final Relations relations;

    RelationIntake(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Set<String> commands() {
        return Set.of("model.relate", "model.unrelate", "model.begin");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "model.relate" ->
                relations.relate(
                        scope,
                        command.id(),
                        fields.activity(),
                        part(fields, "from"),
                        part(fields, "to"),
                        fields.values().getOrDefault("flow", ""));
            case "model.unrelate" ->
                relations.unrelate(scope, command.id(), fields.activity(), new RelationId(fields.id("relation")));
            case "model.begin" ->
                relations.begin(
                        scope, command.id(), fields.activity(), fields.values().getOrDefault("model", ""));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static EntryId part(Fields fields, String name) {
        if (fields.values().getOrDefault(name, "").isBlank()) {
            throw Refusal.because("model.refused.part");
        }
        return new EntryId(fields.id(name));
    }
}
