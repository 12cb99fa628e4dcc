package nl.routebord.criteria;

import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody takes an own point off the board, as one does with an own card: whoever supported it or had a concern about it, for
 * the words are still their writer's. The facilitator can put it back.
 */
@Service
public class Withdrawals {

    private final Activities activities;
    private final Reach reach;
    private final CriterionRows rows;
    private final OffBoard off;
    private final Hidings hidings;
    private final Road road;
    private final Log log;

    Withdrawals(
            Activities activities, Reach reach, CriterionRows rows, OffBoard off, Hidings hidings, Road road, Log log) {
        this.activities = activities;
        this.reach = reach;
        this.rows = rows;
        this.off = off;
        this.hidings = hidings;
        this.road = road;
        this.log = log;
    }

    /**
     * Takes one's own point back while the activity is open; twice changes nothing more. Its writer only ({@code
     * criteria.refused.notYours}). Refuses {@code criteria.refused.inside} for what others read as part of another point now,
     * and {@code .gone} for what is hidden.
     */
    @Transactional
    public Answer withdraw(Scope scope, CommandId command, UUID item) {
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, reach.ever(scope, item));
            var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
            if (!scope.speaker().equals(held.author())) {
                throw Refusal.because("criteria.refused.notYours");
            }
            if (!reach.hasOwnPlace(item)) {
                throw Refusal.because("criteria.refused.inside");
            }
            if (off.reason(item).isPresent()) {
                throw Reach.gone();
            }
            if (off.put(scope, activity, item, null)) {
                log.note(
                        scope,
                        activity.id(),
                        "criterion.withdrawn",
                        held.ref(),
                        held.text().logged(),
                        null,
                        CriterionUndo.off(null, held.version()));
                hidings.tell(activity, item);
            }
            return Answer.of("criteria.answer.withdrawn");
        });
    }
}
