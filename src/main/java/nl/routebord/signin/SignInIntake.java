package nl.routebord.signin;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code signin.ask} and {@code signin.stop} without fields; {@code signin.confirm} with field {@code code}. */
@Component
class SignInIntake implements Intake {

    private static final int LONGEST = 20;

    private final MailSignIn signIn;

    SignInIntake(MailSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Set<String> commands() {
        return Set.of("signin.ask", "signin.confirm", "signin.stop");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "signin.ask" -> signIn.ask(scope, command.id());
            case "signin.confirm" ->
                signIn.confirm(scope, command.id(), command.fields().text("code", LONGEST, "signin.code"));
            case "signin.stop" -> signIn.stop(scope, command.id());
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
