package nl.routebord.feedback;

import java.util.List;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.ApprovedTogether;
import nl.routebord.workshop.AsRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reactions that the facilitator lets on the hall's screen, where {@link ApprovedOnly} asks for that. For the facilitator only,
 * in every phase; refuses {@code feedback.refused.gone} and {@code workshop.refused.gone}.
 */
@Service("feedbackApprovals")
public class Approvals {

    private final Remarks remarks;
    private final Activities activities;
    private final ApprovedOnly only;
    private final ApprovedTogether together;
    private final ApprovedRemarks texts;
    private final Road road;
    private final Log log;

    Approvals(
            Remarks remarks,
            Activities activities,
            ApprovedOnly only,
            ApprovedTogether together,
            ApprovedRemarks texts,
            Road road,
            Log log) {
        this.log = log;
        this.remarks = remarks;
        this.activities = activities;
        this.only = only;
        this.together = together;
        this.texts = texts;
        this.road = road;
    }

    /** Lets one on the screen as it read at this version, or takes it from there. Where it changed since, it goes on waiting. */
    @Transactional
    public Answer one(Scope scope, CommandId command, FeedbackId id, int version, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            remarks.requirePlace(remark);
            var was = remark.approved();
            remark.approve(version, on);
            if (remark.approved() != was) {
                together.touched(id.value());
                log.note(
                        scope,
                        home.id(),
                        on ? "feedback.approved" : "feedback.unapproved",
                        new ItemRef(Feedback.KIND, remark.id()),
                        null,
                        null,
                        FeedbackUndo.approved(remark, was));
            }
            road.announce(home.board());
            return Answer.of(on ? "workshop.answer.approved" : "workshop.answer.unapproved");
        });
    }

    /** Lets all of this on the screen, as far as it stands there and still reads so: what came in since, nobody has read. */
    @Transactional
    public Answer everything(Scope scope, CommandId command, ActivityId id, List<AsRead> read) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = only.board(scope, Feedback.KIND, id);
            var n = together.approve(scope, home, texts, "feedback.allapproved", read);
            road.announce(home.board());
            return Answer.of("workshop.answer.everything", Map.of("n", n));
        });
    }
}
