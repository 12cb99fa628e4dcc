package nl.routebord.feedback;

import java.time.Clock;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what works, what pinches and what is missing, while the activity is open: in the room and, between the meetings, on
 * the sounding board. Everybody sees it at once.
 */
@Service
public class Feedback {

    /** Longest text, in characters. */
    public static final int MAX = 400;

    /** The name of the kind and of its items. */
    public static final String KIND = "feedback";

    private final Remarks remarks;
    private final EmergingModel model;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Feedback(Remarks remarks, EmergingModel model, Activities activities, Road road, Log log, Clock clock) {
        this.remarks = remarks;
        this.model = model;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Puts a piece of feedback on the board.
     *
     * @param about the item of the model it is about; refused by {@code feedback.refused.about} where that is not in it (any more)
     */
    @Transactional
    public Answer give(
            Scope scope, CommandId command, ActivityId activity, Sort sort, String text, @Nullable UUID about) {
        return road.once(scope, command, () -> {
            var home = open(scope, activity);
            // What the facilitator says nobody has to look at first.
            var read = scope.isStaff();
            put(
                    scope,
                    home,
                    Remark.given(home, scope.speaker(), read, sort, text, subject(home, about), clock.instant()));
            return Answer.of("feedback.answer.given");
        });
    }

    /**
     * Changes one's own words. An edit based on older words than those on the board (a second device) overwrites nothing
     * and loses nothing: it becomes a second text of the same author, who can take either back. Chosen over a refusal
     * because an outbox may send it when nobody looks at the form any more. What the facilitator hid its author may mend this
     * way; the desk is asked to look again. Refuses {@code feedback.refused.inside} for what is read in another now.
     */
    @Transactional
    public Answer edit(Scope scope, CommandId command, FeedbackId id, int base, Sort sort, String text) {
        return road.once(scope, command, () -> {
            var home = open(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            var who = scope.speaker();
            var before = remark.text();
            remark.requireStanding(who);
            requireOutside(remark);
            if (remark.says(sort, text)) {
                return Answer.of("feedback.answer.edited");
            }
            if (!remark.isBasedOn(base)) {
                put(scope, home, remark.second(sort, text, clock.instant()));
                return Answer.of(remark.isOff() ? "workshop.answer.mended" : "feedback.answer.second");
            }
            remark.edit(sort, text, clock.instant());
            changed(scope, home, remark, "feedback.edited", before, remark.text());
            return Answer.of(remark.isOff() ? "workshop.answer.mended" : "feedback.answer.edited");
        });
    }

    /** Takes one's own words back. Refuses {@code feedback.refused.inside} for what is read in another now. */
    @Transactional
    public Answer withdraw(Scope scope, CommandId command, FeedbackId id) {
        return road.once(scope, command, () -> {
            var home = open(scope, remarks.activity(scope, id));
            var remark = remarks.hold(id);
            requireOutside(remark);
            if (remark.withdraw(scope.speaker(), clock.instant())) {
                changed(scope, home, remark, "feedback.withdrawn", remark.text(), null);
            }
            return Answer.of("feedback.answer.withdrawn");
        });
    }

    /** The item of the model somebody speaks of; null for the whole. Refuses {@code feedback.refused.about}. */
    Remark.@Nullable Subject subject(ActivityView home, @Nullable UUID about) {
        return about == null
                ? null
                : model.find(home, about).orElseThrow(() -> Refusal.because("feedback.refused.about"));
    }

    /** Holds the board open until the transaction ends. */
    ActivityView open(Scope scope, ActivityId activity) {
        var home = activities.holdOpen(scope, activity);
        if (!home.kind().equals(KIND)) {
            throw Refusal.because("workshop.refused.gone");
        }
        return home;
    }

    private void requireOutside(Remark held) {
        if (!remarks.hasPlace(held)) {
            throw Refusal.because("feedback.refused.inside");
        }
    }

    private void put(Scope scope, ActivityView home, Remark remark) {
        remarks.add(remark);
        changed(scope, home, remark, "feedback.given", null, remark.text());
    }

    private void changed(
            Scope scope,
            ActivityView home,
            Remark remark,
            String what,
            @Nullable String before,
            @Nullable String after) {
        log.note(scope, home.id(), what, new ItemRef(KIND, remark.id()), before, after);
        remarks.tell(home, remark);
    }
}
