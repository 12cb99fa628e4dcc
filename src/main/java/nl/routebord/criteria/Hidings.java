package nl.routebord.criteria;

import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator hides a point with a reason that its writer reads, and shows it again. Works in every phase: what may not
 * stand on the projector must be able to go after closing too. Its writer may mend it by {@link Criteria#edit}. Refuses
 * {@code criteria.refused.gone} and, for what is read under another point now, {@code criteria.refused.joined}.
 */
@Service
public class Hidings {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final CriterionRows rows;
    private final OffBoard off;
    private final Road road;
    private final Log log;

    Hidings(JdbcClient jdbc, Reach reach, CriterionRows rows, OffBoard off, Road road, Log log) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.rows = rows;
        this.off = off;
        this.road = road;
        this.log = log;
    }

    /** Takes a point from every screen but the desk; once is enough, and the first reason stands. Facilitator only. */
    @Transactional
    public Answer hide(Scope scope, CommandId command, UUID item, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, item);
            var activity = reach.any(scope, item);
            if (off.put(scope, activity, item, reason)) {
                noteHidden(scope, activity, held, reason);
            }
            return Answer.of("workshop.answer.hidden");
        });
    }

    /** Says why a point was hidden that was hidden with one tap; the first reason stands. Facilitator only. */
    @Transactional
    public Answer explain(Scope scope, CommandId command, UUID item, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, item);
            var activity = reach.any(scope, item);
            if (off.explain(item, reason)) {
                noteHidden(scope, activity, held, reason);
            }
            return Answer.of("workshop.answer.explained");
        });
    }

    /** Held for who may reach it. Whoever waited for it looks again after: meanwhile it may have been joined. */
    private Criterion hold(Scope scope, UUID item) {
        reach.any(scope, item);
        return rows.findToRewrite(item).orElseThrow(Reach::gone);
    }

    private void noteHidden(Scope scope, ActivityView activity, Criterion held, HideReason reason) {
        note(scope, activity, held, "criterion.hidden", reason.key(), CriterionUndo.off(reason, held.version()));
    }

    /** Puts a point back as it reads now, with its support and concerns. Facilitator only. */
    @Transactional
    public Answer restore(Scope scope, CommandId command, UUID item) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var held = hold(scope, item);
            var activity = reach.any(scope, item);
            var reason = off.reason(item).orElse(null);
            if (off.back(scope, activity, item)) {
                note(
                        scope,
                        activity,
                        held,
                        reason == null ? "criterion.restored" : "criterion.shown",
                        null,
                        CriterionUndo.on(reason, held.version()));
            }
            return Answer.of("criteria.answer.restored");
        });
    }

    private void note(
            Scope scope, ActivityView activity, Criterion held, String what, @Nullable String how, String memo) {
        log.note(scope, activity.id(), what, held.ref(), null, how, memo);
        tell(activity, held.id());
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
