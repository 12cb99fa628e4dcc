package nl.routebord.soundingboard;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code hobbel.say} with {@code sort}, {@code text} and perhaps {@code activity} and {@code about}: an item of that activity, or
 * a decision where there is no activity; the others with {@code hobbel}.
 */
@Component
class SayingIntake implements Intake {

    private final Saying saying;

    SayingIntake(Saying saying) {
        this.saying = saying;
    }

    @Override
    public Set<String> commands() {
        return Set.of("hobbel.say", "hobbel.change", "hobbel.withdraw");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("hobbel.say");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "hobbel.say" -> saying.say(scope, command.id(), sort(fields), text(fields), place(fields));
            case "hobbel.change" -> saying.change(scope, command.id(), fields.id("hobbel"), sort(fields), text(fields));
            case "hobbel.withdraw" -> saying.withdraw(scope, command.id(), fields.id("hobbel"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static Sort sort(Fields fields) {
        return fields.choice("sort", Sort.class, "soundingboard.sort");
    }

    private static String text(Fields fields) {
        return fields.text("text", Hobbel.MAX, "soundingboard.text");
    }

    private static Saying.Place place(Fields fields) {
        var activity = has(fields, "activity") ? fields.activity() : null;
        return new Saying.Place(activity, has(fields, "about") ? fields.id("about") : null);
    }

    private static boolean has(Fields fields, String name) {
        return !fields.values().getOrDefault(name, "").isEmpty();
    }
}
