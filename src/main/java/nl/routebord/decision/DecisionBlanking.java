package nl.routebord.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what a decision said before. What it says now is changed, see {@link DecisionBook#change}. */
@Service
public class DecisionBlanking {

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Clock clock;

    DecisionBlanking(JdbcClient jdbc, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Deletes the words of an earlier version: that it was there stays readable, its words do not come back. Twice is once. Only
     * for staff; {@code why} may be empty. Refuses {@code decision.refused.gone} for no such earlier version of this traject and
     * {@code decision.refused.why.long}.
     */
    @Transactional
    public Answer blank(Scope staff, CommandId command, UUID decision, int version, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var why = fields.optional("why", DecisionBook.WHY, "decision.refused.why");
            var _ = jdbc.sql("""
                    select d.id from decision d where d.id = ? and d.traject_id = ? and exists (select 1 from decision_version v
                    where v.decision_id = d.id and v.version = ?) for update""")
                    .params(decision, staff.traject().value(), version)
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> Refusal.because("decision.refused.gone"));
            var fresh = jdbc.sql("""
                            update decision_version set title = '', reason = '', objections = '', minority = '', taken_by = '',
                            taken_when = '', heard = '', blanked_at = ?, blanked_by = ?
                            where decision_id = ? and version = ? and blanked_at is null""")
                            .params(
                                    clock.instant().atOffset(ZoneOffset.UTC),
                                    staff.speaker().value(),
                                    decision,
                                    version)
                            .update()
                    == 1;
            if (fresh) {
                // Without a word of it: what is in the log stays there.
                log.noteTraject(staff, "decision.blanked", new ItemRef(Decisions.KIND, decision), null, why);
                road.announce(Decisions.topic(staff.traject()));
            }
            return Answer.of("decision.answer.blanked");
        });
    }
}
