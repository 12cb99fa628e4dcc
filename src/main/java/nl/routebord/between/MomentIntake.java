package nl.routebord.between;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ByClock;
import org.springframework.stereotype.Component;

/**
 * {@code moment.plan}: fields {@code activity}, {@code opens}, {@code anew}, {@code day} and {@code time}; {@code moment.drop}:
 * {@code activity} and {@code opens}; {@code moment.now}: {@code activity} and {@code act}.
 */
@Component
class MomentIntake implements Intake {

    private static final int SHORT = 20;

    private final Moments moments;

    MomentIntake(Moments moments) {
        this.moments = moments;
    }

    @Override
    public Set<String> commands() {
        return Set.of("moment.plan", "moment.drop", "moment.now");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "moment.plan" ->
                moments.plan(
                        scope,
                        command.id(),
                        fields.activity(),
                        fields.flag("opens"),
                        fields.flag("anew"),
                        fields.text("day", SHORT, "between.day"),
                        fields.text("time", SHORT, "between.time"));
            case "moment.drop" -> moments.drop(scope, command.id(), fields.activity(), fields.flag("opens"));
            case "moment.now" ->
                moments.now(
                        scope, command.id(), fields.activity(), fields.choice("act", ByClock.Act.class, "between.act"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
