package nl.routebord.between;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code moment.plan}: fields {@code activity}, {@code opens}, {@code anew}, {@code day} and {@code time}; {@code moment.drop}:
 * {@code activity} and {@code opens}.
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
        return Set.of("moment.plan", "moment.drop");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return command.name().equals("moment.drop")
                ? moments.drop(scope, command.id(), fields.activity(), fields.flag("opens"))
                : moments.plan(
                        scope,
                        command.id(),
                        fields.activity(),
                        fields.flag("opens"),
                        fields.flag("anew"),
                        fields.text("day", SHORT, "between.day"),
                        fields.text("time", SHORT, "between.time"));
    }
}
