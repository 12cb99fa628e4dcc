package nl.routebord.criteria;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.ApprovedTogether;
import nl.routebord.workshop.AsRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points that the facilitator lets on the hall's screen, where {@link ApprovedOnly} asks for that. For the facilitator only, in
 * every phase; refuses {@code criteria.refused.gone} and {@code workshop.refused.gone}.
 */
@Service
public class Approvals {

    private final Reach reach;
    private final CriterionRows rows;
    private final Activities activities;
    private final ApprovedOnly only;
    private final ApprovedTogether together;
    private final ApprovedPoints texts;
    private final Road road;
    private final Log log;

    Approvals(
            Reach reach,
            CriterionRows rows,
            Activities activities,
            ApprovedOnly only,
            ApprovedTogether together,
            ApprovedPoints texts,
            Road road,
            Log log) {
        this.log = log;
        this.reach = reach;
        this.rows = rows;
        this.activities = activities;
        this.only = only;
        this.together = together;
        this.texts = texts;
        this.road = road;
    }

    /** Lets one on the screen as it stood at this version, or takes it from there. Where it changed since, it goes on waiting. */
    @Transactional
    public Answer one(Scope scope, CommandId command, UUID item, int version, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = activities.find(scope, reach.requireStanding(scope, item));
            var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
            var was = held.approved();
            held.approve(version, on);
            if (held.approved() != was) {
                together.touched(item);
                log.note(
                        scope,
                        activity.id(),
                        on ? "criterion.approved" : "criterion.unapproved",
                        held.ref(),
                        null,
                        null,
                        CriterionMarks.approved(held, was));
            }
            road.announce(activity.board());
            return Answer.of(on ? "workshop.answer.approved" : "workshop.answer.unapproved");
        });
    }

    /** Lets all of this on the screen, as far as it stands there and still reads so: what came in since, nobody has read. */
    @Transactional
    public Answer everything(Scope scope, CommandId command, ActivityId id, List<AsRead> read) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var board = only.board(scope, CriteriaKind.NAME, id);
            var n = together.approve(scope, board, texts, "criterion.allapproved", read);
            road.announce(board.board());
            return Answer.of("workshop.answer.everything", Map.of("n", n));
        });
    }
}
