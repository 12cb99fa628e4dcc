package nl.routebord.workshop;

import java.util.Set;
import nl.routebord.road.Command;
import nl.routebord.road.Gate;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In a traject that was closed nothing new begins: no evenings, no boards, no rounds, no polls, no members, nothing that asks
 * people for something. Reading, answering what is open, minutes, decisions and exports go on. The database is asked for these
 * commands alone, which are rare.
 */
@Component
public class ClosedTraject implements Gate {

    private static final Set<String> BEGIN = Set.of(
            "plan.evening",
            "plan.copy",
            "plan.date",
            "plan.board",
            "plan.goon",
            "workshop.board",
            "workshop.resume",
            "stage.put",
            "stage.start",
            "phase.open",
            "phase.again",
            "moment.plan",
            "ballot.new",
            "item.carry",
            "model.begin",
            "poll.make",
            "vraag.send",
            "vraag.make",
            "hobbel.say",
            "concern.raise",
            "question.ask",
            "check.fillin",
            "member.invite",
            "member.renew",
            "device.letin",
            "digest.on",
            "signin.ask",
            "guide.invite",
            "seatcard.issue");

    private final JdbcClient jdbc;

    ClosedTraject(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses {@code workshop.refused.traject.over}. */
    @Override
    @Transactional(readOnly = true)
    public void requireMay(Scope scope, Command command) {
        if (BEGIN.contains(command.name()) && isOver(scope.traject())) {
            throw Refusal.because("workshop.refused.traject.over");
        }
    }

    /** True where the traject was closed. */
    @Transactional(readOnly = true)
    public boolean isOver(TrajectId traject) {
        return jdbc.sql("select closed_at is not null from traject where id = ?")
                .param(traject.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
