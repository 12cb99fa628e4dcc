package nl.routebord.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hides an activity as a whole: until it is revealed nobody but the desk reads what others wrote. It can be done at any time
 * before, also when people saw it already; it is never taken back but by revealing, so that who writes unread is not read
 * after all.
 */
@Service
class Veiling {

    private final JdbcClient jdbc;
    private final Road road;
    private final Steering steering;
    private final PhaseChanges changes;
    private final Log log;
    private final Set<String> kinds;

    Veiling(JdbcClient jdbc, Road road, Steering steering, PhaseChanges changes, Log log, List<Kind> kinds) {
        this.jdbc = jdbc;
        this.road = road;
        this.steering = steering;
        this.changes = changes;
        this.log = log;
        this.kinds = kinds.stream().filter(Kind::hidesWhole).map(Kind::name).collect(Collectors.toSet());
    }

    /**
     * Hides it; twice changes nothing more. Only who leads. Refuses {@code workshop.refused.order} for what is revealed and for
     * kinds that hide no texts, see {@link Kind#hidesWhole()}.
     */
    @Transactional
    Answer hide(Scope scope, CommandId command, ActivityId id) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var activity = steering.hold(scope, id);
            if (!kinds.contains(activity.kind()) || activity.phase() == Phase.REVEALED) {
                throw Refusal.because("workshop.refused.order");
            }
            if (!activity.hidden()) {
                jdbc.sql("update activity set hidden = true where id = ?")
                        .param(id.value())
                        .update();
                log.note(scope, id, "phase.hidden", activity.ref(), null, null);
                changes.tell(activity.veiled(), activity.phase());
            }
            return Answer.of("workshop.answer.veiled");
        });
    }
}
