package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator takes a point off the board, and puts it back. Works in every phase: what may not stand on the projector
 * must be able to go after closing too. The author keeps seeing the text, with what happened to it.
 */
@Service
public class Removals {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Removals(JdbcClient jdbc, Reach reach, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Takes a point off the board; once is enough. Facilitator only. */
    @Transactional
    public Answer remove(Scope scope, CommandId command, UUID item) {
        return road.once(scope, command, () -> {
            var activity = steered(scope, item);
            if (off(scope, item)) {
                note(scope, activity, item, "criterion.removed", CriterionUndo.off(version(item)));
            }
            return Answer.of("criteria.answer.removed");
        });
    }

    /** Puts a point back as it was, with its support and concerns. Facilitator only. */
    @Transactional
    public Answer restore(Scope scope, CommandId command, UUID item) {
        return road.once(scope, command, () -> {
            var activity = steered(scope, item);
            if (on(item)) {
                note(scope, activity, item, "criterion.restored", CriterionUndo.on(version(item)));
            }
            return Answer.of("criteria.answer.restored");
        });
    }

    private ActivityView steered(Scope scope, UUID item) {
        scope.requireStaff();
        return reach.any(scope, item);
    }

    /** Takes it off in the present transaction; false where it was off already. */
    boolean off(Scope scope, UUID item) {
        return jdbc.sql("insert into criterion_removal (criterion_id, who, at) values (?, ?, ?) on conflict do nothing")
                        .params(item, scope.speaker().value(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts it back in the present transaction; false where it stood there already. */
    boolean on(UUID item) {
        return jdbc.sql("delete from criterion_removal where criterion_id = ?")
                        .param(item)
                        .update()
                == 1;
    }

    private int version(UUID item) {
        return jdbc.sql("select version from criterion where id = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    private void note(Scope scope, ActivityView activity, UUID item, String what, String memo) {
        log.note(scope, activity.id(), what, new ItemRef(Criterion.KIND, item), null, null, memo);
        tell(activity, item);
    }

    /** Everybody who sees the board, and who wrote a text of it. */
    void tell(ActivityView activity, UUID item) {
        road.announce(activity.board());
        jdbc.sql("""
                select author from criterion where id = ? and author is not null
                union select author from criterion_rival where criterion_id = ?""").params(item, item).query(UUID.class).stream()
                .forEach(author -> road.announce(activity.mine(new ParticipantId(author))));
    }
}
