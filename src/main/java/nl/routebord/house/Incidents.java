package nl.routebord.house;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.AuditTerm;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports and closes incidents with data of a traject. Only staff at its workplace; refuses others as
 * {@link Scope#requireTraject}.
 */
@Service
@Transactional
public class Incidents {

    private final IncidentRows rows;
    private final Road road;
    private final AuditTerm term;
    private final Clock clock;

    Incidents(IncidentRows rows, Road road, AuditTerm term, Clock clock) {
        this.rows = rows;
        this.road = road;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Writes it down and keeps the lines of this traject in the audit book as long as it is kept itself, see {@link IncidentTerm}. Fields {@code kind}, {@code what}, and
     * {@code day} and {@code time} of when it was noticed (empty: now). Refuses {@code house.incident.kind.empty},
     * {@code .what.empty}, {@code .what.long}, {@code .day.wrong}, {@code .time.wrong} and {@code house.refused.future}.
     */
    public Answer report(Scope scope, CommandId command, Fields fields) {
        scope.requireTraject();
        return road.once(scope, command, () -> {
            var now = clock.instant();
            var incident = new Incident(
                    new IncidentId(UUID.randomUUID()),
                    fields.choice("kind", Incident.Kind.class, "house.incident.kind"),
                    fields.text("what", Incident.TEXT, "house.incident.what"),
                    Noticed.read(fields, now),
                    now,
                    null,
                    null);
            rows.add(scope.traject(), incident, scope.speaker());
            term.keepLonger(scope.traject());
            road.announce(IncidentBoard.topic(scope.traject()));
            return Answer.of("house.answer.reported");
        });
    }

    /**
     * Closes it. Refuses {@code house.incident.outcome.empty} and {@code .long}, {@code house.refused.incident} for one of another
     * traject, and {@code house.refused.closed}.
     */
    public Answer close(Scope scope, CommandId command, IncidentId id, Fields fields) {
        scope.requireTraject();
        return road.once(scope, command, () -> {
            var outcome = fields.text("outcome", Incident.TEXT, "house.incident.outcome");
            if (rows.find(scope.traject(), id).isEmpty()) {
                throw Refusal.because("house.refused.incident");
            }
            if (!rows.close(id, outcome, clock.instant(), scope.speaker())) {
                throw Refusal.because("house.refused.closed");
            }
            road.announce(IncidentBoard.topic(scope.traject()));
            return Answer.of("house.answer.closed");
        });
    }

    /** One of this traject. */
    @Transactional(readOnly = true)
    public Optional<Incident> find(Scope scope, IncidentId id) {
        scope.requireTraject();
        return rows.find(scope.traject(), id);
    }
}
