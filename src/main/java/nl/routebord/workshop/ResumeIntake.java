package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code resume.renew}: somebody wants another code of their own. */
@Component
class ResumeIntake implements Intake {

    private final ResumeCodes codes;

    ResumeIntake(ResumeCodes codes) {
        this.codes = codes;
    }

    @Override
    public Set<String> commands() {
        return Set.of("resume.renew");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return codes.renew(scope, command.id());
    }
}
