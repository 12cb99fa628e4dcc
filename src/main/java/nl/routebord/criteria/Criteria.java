package nl.routebord.criteria;

import java.time.Clock;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the points: propose one, change one, and choose when two people changed the same one. */
@Service
public class Criteria {

    private final Activities activities;
    private final Reach reach;
    private final CriterionRows rows;
    private final Texts texts;
    private final Rivals rivals;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Criteria(
            Activities activities,
            Reach reach,
            CriterionRows rows,
            Texts texts,
            Rivals rivals,
            Road road,
            Log log,
            Clock clock) {
        this.activities = activities;
        this.reach = reach;
        this.rows = rows;
        this.texts = texts;
        this.rivals = rivals;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Puts a point on the board. Anybody who may speak, while the activity is open. */
    @Transactional
    public Answer propose(Scope scope, CommandId command, ActivityId id, Wording text) {
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, id);
            if (!activity.kind().equals(CriteriaKind.NAME)) {
                throw Reach.gone();
            }
            var who = scope.speaker();
            var fresh = rows.saveAndFlush(Criterion.proposed(activity, scope, text, clock.instant()));
            log.note(scope, id, "criterion.proposed", fresh.ref(), null, text.logged(), CriterionUndo.on(null, 1));
            road.announce(activity.board());
            road.announce(activity.mine(who));
            return Answer.of("criteria.answer.proposed");
        });
    }

    /**
     * Changes the text of a point: own ones, or any by the facilitator ({@code criteria.refused.notYours}). Where somebody
     * changed it after version {@code base}, nothing is overwritten: the text is kept as a rival and its author chooses. What
     * the facilitator hid its writer may mend the same way; the desk is asked to look again.
     */
    @Transactional
    public Answer edit(Scope scope, CommandId command, UUID item, int base, Wording text) {
        return road.once(scope, command, () -> {
            var activity = reach.holdMendable(scope, item);
            return texts.write(scope, activity, item, base, text);
        });
    }

    /**
     * Settles a rival: by who wrote it or by the facilitator. Mine and joined are then edits like any other, starting from
     * the version {@code base} that was on the screen; so a third text that came in between is not overwritten either.
     *
     * @param joined the text made of both, only looked at for {@link Choice#JOIN}
     */
    @Transactional
    public Answer resolve(Scope scope, CommandId command, UUID rivalId, Choice choice, int base, Wording joined) {
        return road.once(scope, command, () -> {
            var rival = rivals.find(rivalId).orElseThrow(Reach::gone);
            var activity = reach.holdOpen(scope, rival.item());
            if (!scope.isStaff() && !rival.author().equals(scope.speaker())) {
                throw Reach.gone();
            }
            var first = rivals.settle(rivalId, choice, scope.speaker());
            road.announce(activity.board());
            road.announce(activity.mine(rival.author()));
            return switch (choice) {
                case THEIRS -> Answer.of(first ? "criteria.answer.theirs" : "criteria.answer.settled");
                case MINE ->
                    first
                            ? texts.write(scope, activity, rival.item(), base, rival.text())
                            : Answer.of("criteria.answer.settled");
                // A joined text was typed by hand: it counts even if somebody settled this a moment before.
                case JOIN -> texts.write(scope, activity, rival.item(), base, joined);
            };
        });
    }

    /** What to do with two texts of one point. */
    public enum Choice {
        THEIRS,
        MINE,
        JOIN
    }
}
