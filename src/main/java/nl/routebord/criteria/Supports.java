package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Support for a point: one per person, given for the text that person saw, and taken back just as easily. */
@Service
public class Supports {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final Road road;
    private final Clock clock;

    Supports(JdbcClient jdbc, Reach reach, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Gives or takes back support; a double tap or a resend changes nothing more and is never an error. Anybody who may
     * speak, while the activity is open.
     *
     * @param seen the version of the text on the screen; empty means the present one
     */
    @Transactional
    public Answer support(Scope scope, CommandId command, UUID item, OptionalInt seen, boolean on) {
        return road.once(scope, command, () -> {
            var activity = reach.holdOpen(scope, item);
            var who = scope.speaker();
            var present = version(item);
            var version = seen.orElse(present);
            if (version < 1 || version > present) {
                throw Refusal.because("road.refused.broken");
            }
            if (on) {
                give(item, who.value(), version);
            } else {
                jdbc.sql("delete from criterion_support where criterion_id = ? and participant_id = ?")
                        .params(item, who.value())
                        .update();
            }
            // What was joined into another is refused above, so no point tells of another one's support.
            road.announceCounts(activity.board());
            road.announce(activity.mine(who));
            if (!on) {
                return Answer.of("criteria.answer.unsupported");
            }
            return Answer.of(version < present ? "criteria.answer.supportedEarlier" : "criteria.answer.supported");
        });
    }

    private int version(UUID item) {
        return jdbc.sql("select version from criterion where id = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    private void give(UUID item, UUID who, int version) {
        // A late tap on an old text must not push support for the new text back.
        var known = jdbc.sql("""
                        update criterion_support set version = greatest(version, ?)
                        where criterion_id = ? and participant_id = ?""").params(version, item, who).update();
        if (known == 0) {
            jdbc.sql("""
                    insert into criterion_support (criterion_id, participant_id, version, at)
                    values (?, ?, ?, ?) on conflict do nothing""")
                    .params(item, who, version, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
