package nl.routebord.minutes;

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
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what a part of minutes said before. What it says now is corrected, see {@link MinutesBook#correct}. */
@Service
public class MinutesBlanking {

    /** Characters of why a text was taken away. */
    public static final int WHY = 300;

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final HeldMinutes holding;
    private final Clock clock;

    MinutesBlanking(JdbcClient jdbc, Road road, Log log, HeldMinutes holding, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.holding = holding;
        this.clock = clock;
    }

    /**
     * Deletes the words of an earlier text, in every phase: that it was there stays readable, its words do not come back. Twice is
     * once. Only for staff; {@code why} may be empty. Refuses {@code minutes.refused.gone} for no such earlier text of this
     * traject and {@code minutes.refused.why.long}.
     */
    @Transactional
    public Answer blank(Scope staff, CommandId command, UUID section, int version, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var why = fields.optional("why", WHY, "minutes.refused.why");
            var minutes = jdbc.sql("""
                    select s.minutes_id from minutes_section s join minutes_section_version v on v.section_id = s.id
                    where s.id = ? and v.version = ?""")
                    .params(section, version)
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> Refusal.because("minutes.refused.gone"));
            holding.of(staff, minutes);
            var fresh = jdbc.sql("""
                            update minutes_section_version set text = '', blanked_at = ?, blanked_by = ?
                            where section_id = ? and version = ? and blanked_at is null""")
                            .params(
                                    clock.instant().atOffset(ZoneOffset.UTC),
                                    staff.speaker().value(),
                                    section,
                                    version)
                            .update()
                    == 1;
            if (fresh) {
                // Without a word of it: what is in the log stays there.
                log.noteTraject(staff, "minutes.blanked", new ItemRef(MinutesBook.KIND, minutes), null, why);
                road.announce(MinutesBoard.topic(staff.traject()));
            }
            return Answer.of("minutes.answer.blanked");
        });
    }
}
