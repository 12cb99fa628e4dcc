package nl.routebord.minutes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of the sounding board and staff say of the minutes while the term runs. */
@Service
public class MinutesReactions {

    /** Characters of a reaction. */
    public static final int REACTION = 600;

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final HeldMinutes holding;
    private final Clock clock;

    MinutesReactions(JdbcClient jdbc, Road road, Log log, HeldMinutes holding, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.holding = holding;
        this.clock = clock;
    }

    /**
     * Says something of the minutes, or of one part of them. For members of the sounding board and staff, while the term runs.
     * Refuses {@code minutes.refused.who}, {@code minutes.refused.late}, {@code minutes.refused.reaction.empty} and
     * {@code .long}, and {@code minutes.refused.gone}.
     */
    @Transactional
    public Answer react(Scope scope, CommandId command, UUID minutes, Fields fields) {
        scope.requireTrajectOrMember("minutes.refused.who");
        return road.once(scope, command, () -> {
            var text = fields.text("text", REACTION, "minutes.refused.reaction");
            var held = holding.of(scope, minutes);
            if (!held.stage().isPublic() && !scope.isOfTraject()) {
                throw Refusal.because("minutes.refused.gone");
            }
            if (!held.stage().takesReactions(Dates.local(clock.instant()), held.until())) {
                throw Refusal.because("minutes.refused.late");
            }
            jdbc.sql("""
                    insert into minutes_reaction (id, minutes_id, section_id, text, who, at)
                    values (?, ?, cast(? as uuid), ?, ?, ?)""")
                    .params(Arrays.asList(
                            UUID.randomUUID(),
                            minutes,
                            section(minutes, fields),
                            text,
                            scope.speaker().value(),
                            clock.instant().atOffset(ZoneOffset.UTC)))
                    .update();
            log.noteTraject(scope, "minutes.reacted", new ItemRef("minutes", minutes), null, text);
            road.announce(MinutesBoard.topic(scope.traject()));
            road.announce(Unfollowed.topic(scope.traject()));
            return Answer.of("minutes.answer.reacted");
        });
    }

    /** The part it is about, where one was chosen and it is of these minutes. */
    private @Nullable UUID section(UUID minutes, Fields fields) {
        if (fields.values().getOrDefault("section", "").isEmpty()) {
            return null;
        }
        return jdbc.sql("select id from minutes_section where id = ? and minutes_id = ?")
                .params(fields.id("section"), minutes)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.because("minutes.refused.gone"));
    }
}
