package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** {@code resume.renew}, without fields: a guest's own new code. */
@Component
class ResumeIntake implements Intake {

    private final Resumes resumes;

    ResumeIntake(Resumes resumes) {
        this.resumes = resumes;
    }

    @Override
    public Set<String> commands() {
        return Set.of("resume.renew");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return resumes.renew(scope, command.id());
    }
}
