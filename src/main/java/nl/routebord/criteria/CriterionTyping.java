package nl.routebord.criteria;

import java.time.Clock;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.StandIns;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts points on a board for somebody without a phone; the facilitator types, and the board says so. No support comes along. */
@Service
public class CriterionTyping {

    private final Activities activities;
    private final CriterionRows rows;
    private final StandIns standIns;
    private final Road road;
    private final Log log;
    private final Clock clock;

    CriterionTyping(Activities activities, CriterionRows rows, StandIns standIns, Road road, Log log, Clock clock) {
        this.activities = activities;
        this.rows = rows;
        this.standIns = standIns;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Puts a point for each text on the board, all or none, while it is open. Only for the facilitator. Refuses as
     * {@link TypedIn#requireShort} and {@link Wording#typed}.
     *
     * @param typedIn for whom, and the points
     * @param sentence what each of them means; empty where the texts say it themselves
     */
    @Transactional
    public Answer add(Scope scope, CommandId command, ActivityId id, TypedIn typedIn, String sentence) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, id);
            if (!activity.kind().equals(CriteriaKind.NAME)) {
                throw Reach.gone();
            }
            typedIn.requireShort(sentence.isEmpty() ? Wording.SENTENCE_MAX : Wording.NAME_MAX);
            var author = standIns.of(scope, typedIn.alias(), typedIn.group());
            var now = clock.instant();
            var position = 1;
            for (var text : typedIn.texts()) {
                var worded = Wording.typed(text, sentence);
                var fresh = rows.saveAndFlush(Criterion.typedIn(activity, author, position++, worded, now));
                log.note(
                        scope,
                        id,
                        "criterion.proposed",
                        fresh.ref(),
                        null,
                        worded.logged(),
                        CriterionUndo.on(null, fresh.version()));
            }
            road.announce(activity.board());
            return Answer.of(
                    "criteria.answer.typed", Map.of("n", typedIn.texts().size()));
        });
    }
}
