package nl.routebord.feedback;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator makes several reactions of one that says several things, each of its own sort; in every phase. Nothing of it is
 * changed: {@link Merges#takeApart} of any of them brings it back as it was.
 */
@Service("feedbackSplits")
public class Splits {

    /** A reaction that holds more than this is a board of its own. */
    static final int MOST = 8;

    private final Remarks remarks;
    private final Kinship kinship;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Splits(Remarks remarks, Kinship kinship, Activities activities, Road road, Log log, Clock clock) {
        this.remarks = remarks;
        this.kinship = kinship;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a reaction of each text, about what the one was about. Facilitator only. Refuses {@code feedback.refused.split} for
     * fewer than two texts or more than {@value #MOST}, {@code feedback.refused.gone} for what is off the board and
     * {@code .joined} for what is in another already.
     */
    @Transactional
    public Answer split(Scope scope, CommandId command, FeedbackId id, List<Piece> pieces) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            if (pieces.size() < 2 || pieces.size() > MOST) {
                throw Refusal.because("feedback.refused.split");
            }
            var home = activities.find(scope, remarks.activity(scope, id));
            var whole = remarks.holdStanding(List.of(id)).getFirst();
            var made = new ArrayList<Remark>();
            var at = clock.instant();
            for (var piece : pieces) {
                var part = Remark.given(home, scope.speaker(), true, piece.sort(), piece.text(), whole.subject(), at);
                remarks.add(part);
                kinship.link(part, List.of(whole));
                made.add(part);
                // The board goes by age: what was said first comes first.
                at = at.minus(1, ChronoUnit.MILLIS);
            }
            log.note(
                    scope,
                    home.id(),
                    "feedback.split",
                    new ItemRef(Feedback.KIND, whole.id()),
                    whole.text(),
                    pieces.stream().map(Piece::text).collect(Collectors.joining("\n")),
                    KinUndo.split(whole, made));
            kinship.tell(home, made.stream().map(Remark::id).toList());
            return Answer.of("feedback.answer.split");
        });
    }

    /** One of the several: what sort it is, and its words. */
    public record Piece(Sort sort, String text) {}
}
