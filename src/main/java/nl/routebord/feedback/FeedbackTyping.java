package nl.routebord.feedback;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.StandIns;
import nl.routebord.workshop.TypedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts reactions on a board for somebody without a phone; the facilitator types, and the board says so. */
@Service
public class FeedbackTyping {

    private final Feedback feedback;
    private final Remarks remarks;
    private final StandIns standIns;
    private final Road road;
    private final Log log;
    private final Clock clock;

    FeedbackTyping(Feedback feedback, Remarks remarks, StandIns standIns, Road road, Log log, Clock clock) {
        this.feedback = feedback;
        this.remarks = remarks;
        this.standIns = standIns;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Puts a reaction for each text on the board, all or none; sort and subject are the same for each. Only for the facilitator.
     * Refuses as {@link Feedback#give} and {@link TypedIn#requireShort}.
     */
    @Transactional
    public Answer add(
            Scope scope, CommandId command, ActivityId activity, Sort sort, TypedIn typedIn, @Nullable UUID about) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = feedback.open(scope, activity);
            typedIn.requireShort(Feedback.MAX);
            var subject = feedback.subject(home, about);
            var author = standIns.of(scope, typedIn.alias(), typedIn.group());
            var at = clock.instant();
            for (var text : typedIn.texts()) {
                var remark = Remark.given(home, author, true, sort, text, subject, at);
                remarks.add(remark);
                log.note(
                        scope,
                        activity,
                        "feedback.given",
                        new ItemRef(Feedback.KIND, remark.id()),
                        null,
                        remark.text(),
                        FeedbackUndo.on(null, remark.version()));
                // The board goes by age: what stood below on the paper comes later.
                at = at.plus(1, ChronoUnit.MILLIS);
            }
            road.announce(home.board());
            return Answer.of(
                    "feedback.answer.typed", Map.of("n", typedIn.texts().size()));
        });
    }
}
