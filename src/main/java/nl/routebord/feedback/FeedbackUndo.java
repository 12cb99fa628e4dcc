package nl.routebord.feedback;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ApprovedTogether;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the desk did with a reaction can be taken back: typing it in, hiding it, showing it again, letting it on the hall's screen;
 * {@link KinUndo} and {@link ShortUndo} do the same for what was made of it and for the short list. The memo says in one word how
 * it was left, then the version of its words: what its writer changed since is read again, not put back, hidden or let on unread.
 */
@Component
class FeedbackUndo implements Reversible {

    private final JdbcClient jdbc;
    private final Remarks remarks;
    private final Activities activities;
    private final KinUndo kin;
    private final ShortUndo shortlist;
    private final ApprovedTogether together;
    private final Clock clock;

    FeedbackUndo(
            JdbcClient jdbc,
            Remarks remarks,
            Activities activities,
            KinUndo kin,
            ShortUndo shortlist,
            ApprovedTogether together,
            Clock clock) {
        this.kin = kin;
        this.shortlist = shortlist;
        this.jdbc = jdbc;
        this.remarks = remarks;
        this.activities = activities;
        this.together = together;
        this.clock = clock;
    }

    /** It stands; the opposite takes it off, or hides it where there is a reason. */
    static String on(@Nullable HideReason reason, int version) {
        return "on " + version + (reason == null ? "" : " " + reason.name());
    }

    /** It is off or, with a reason, hidden; the opposite puts it back. */
    static String off(@Nullable HideReason reason, int version) {
        return "off " + version + (reason == null ? "" : " " + reason.name());
    }

    /** Which of its words may stand on the screen now, and which might before. */
    static String approved(Remark remark, int was) {
        return "approval " + remark.version() + " " + remark.approved() + " " + was;
    }

    @Override
    public String itemKind() {
        return Feedback.KIND;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        if (KinUndo.knows(memo)) {
            return kin.stands(item, memo);
        }
        return jdbc.sql("select f.version, f.removed_at, f.hidden_for, f.approved from feedback f where f.id = ?"
                        + " and f.withdrawn_at is null and " + Remarks.OWN_PLACE)
                .param(item)
                .query((row, n) -> new State(
                        row.getInt("version"),
                        row.getObject("removed_at") != null,
                        HideReason.read(row.getString("hidden_for")),
                        row.getInt("approved")))
                .optional()
                .filter(state ->
                        ShortUndo.knows(memo) ? !state.off && shortlist.stands(item, memo) : state.isAs(words(memo)))
                .isPresent();
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var home = activities.find(scope, activity);
        var id = new FeedbackId(item);
        if (remarks.activityOf(scope, id).isEmpty()) {
            throw Refusal.because("feedback.refused.gone");
        }
        if (KinUndo.knows(memo)) {
            return kin.reverse(scope, home, item, memo);
        }
        var remark = remarks.hold(id);
        if (!remarks.hasPlace(remark)) {
            throw Reversible.changed();
        }
        if (ShortUndo.knows(memo)) {
            if (remark.isWithdrawn() || remark.isOff()) {
                throw Reversible.changed();
            }
            return shortlist.reverse(scope, home, item, memo);
        }
        var state = new State(remark.version(), remark.isOff(), remark.hiddenFor(), remark.approved());
        var words = words(memo);
        if (remark.isWithdrawn() || !state.isAs(words)) {
            throw Reversible.changed();
        }
        var now = switch (words.getFirst()) {
            case "off" -> {
                remark.restore();
                yield on(state.reason, state.version);
            }
            case "on" -> {
                remark.hide(scope.speaker(), reason(words), clock.instant());
                yield off(reason(words), state.version);
            }
            default -> {
                remark.approvedAgain(Integer.parseInt(words.get(3)));
                together.touched(item);
                yield approved(remark, state.approved);
            }
        };
        remarks.tell(home, remark);
        return now;
    }

    private static List<String> words(String memo) {
        return List.of(memo.split(" "));
    }

    /** The third word of one that stands or is off. */
    private static @Nullable HideReason reason(List<String> words) {
        return words.size() > 2 ? HideReason.valueOf(words.get(2)) : null;
    }

    /** How a reaction stands that its writer did not take back. */
    private record State(int version, boolean off, @Nullable HideReason reason, int approved) {

        boolean isAs(List<String> words) {
            if (version != Integer.parseInt(words.get(1))) {
                return false;
            }
            return switch (words.getFirst()) {
                case "on" -> !off;
                case "off" -> off && HideReason.isStill(FeedbackUndo.reason(words), reason);
                case "approval" -> !off && approved == Integer.parseInt(words.get(2));
                default -> false;
            };
        }
    }
}
