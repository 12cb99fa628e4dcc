package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Words beside something: {@code aside.hide} and {@code aside.why} with a {@code reason}, {@code aside.show}, and {@code
 * aside.mend} with a {@code text}; each with the fields {@code kind} and {@code item}.
 */
@Component
class AsideIntake implements Intake {

    private final Asides asides;

    AsideIntake(Asides asides) {
        this.asides = asides;
    }

    @Override
    public Set<String> commands() {
        return Set.of("aside.hide", "aside.why", "aside.show", OwnAside.MEND);
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        var kind = fields.values().getOrDefault("kind", "");
        var item = fields.id("item");
        return switch (command.name()) {
            case "aside.hide" -> asides.hide(scope, id, kind, item, reason(fields));
            case "aside.why" -> asides.explain(scope, id, kind, item, reason(fields));
            case "aside.show" -> asides.show(scope, id, kind, item);
            case OwnAside.MEND ->
                asides.mend(scope, id, kind, item, fields.text("text", asides.most(kind), "workshop.refused.aside"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static HideReason reason(Fields fields) {
        return fields.choice("reason", HideReason.class, "workshop.refused.reason");
    }
}
