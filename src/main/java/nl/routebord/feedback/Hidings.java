package nl.routebord.feedback;

import java.time.Clock;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator hides a reaction with a reason that its writer reads, and shows it again; in every phase. Its writer may mend
 * it by {@link Feedback#edit}. Refuses {@code feedback.refused.gone} and, for what is read in another now, {@code .joined}.
 */
@Service("feedbackHidings")
public class Hidings {

    private final Remarks remarks;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Hidings(Remarks remarks, Activities activities, Road road, Log log, Clock clock) {
        this.remarks = remarks;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Takes it from every screen but the desk; once is enough, and the first reason stands. Facilitator only. */
    @Transactional
    public Answer hide(Scope scope, CommandId command, FeedbackId id, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            remarks.requirePlace(remark);
            if (remark.isWithdrawn()) {
                throw Refusal.because("feedback.refused.gone");
            }
            if (remark.hide(scope.speaker(), reason, clock.instant())) {
                noteHidden(scope, home, remark, reason);
            }
            return Answer.of("workshop.answer.hidden");
        });
    }

    /** Says why it was hidden that was hidden with one tap; the first reason stands. Facilitator only. */
    @Transactional
    public Answer explain(Scope scope, CommandId command, FeedbackId id, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            remarks.requirePlace(remark);
            if (remark.explain(reason)) {
                noteHidden(scope, home, remark, reason);
            }
            return Answer.of("workshop.answer.explained");
        });
    }

    private void noteHidden(Scope scope, ActivityView home, Remark remark, HideReason reason) {
        note(scope, home, remark, "feedback.hidden", reason.key(), FeedbackUndo.off(reason, remark.version()));
    }

    /** Puts back what was hidden, as it reads now. Facilitator only. */
    @Transactional
    public Answer restore(Scope scope, CommandId command, FeedbackId id) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            remarks.requirePlace(remark);
            var reason = remark.hiddenFor();
            if (remark.restore()) {
                note(
                        scope,
                        home,
                        remark,
                        reason == null ? "feedback.restored" : "feedback.shown",
                        null,
                        FeedbackUndo.on(reason, remark.version()));
            }
            return Answer.of("feedback.answer.restored");
        });
    }

    private void note(
            Scope scope, ActivityView home, Remark remark, String what, @Nullable String how, @Nullable String memo) {
        log.note(scope, home.id(), what, new ItemRef(Feedback.KIND, remark.id()), null, how, memo);
        remarks.tell(home, remark);
    }
}
