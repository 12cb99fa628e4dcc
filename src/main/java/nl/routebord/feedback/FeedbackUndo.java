package nl.routebord.feedback;

import java.time.Clock;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hiding a reaction and showing it again can be taken back. The memo says how it was left, the version of its words and the
 * reason: what its writer changed since is read again, not put back or hidden unread.
 */
@Component
class FeedbackUndo implements Reversible {

    private final JdbcClient jdbc;
    private final Remarks remarks;
    private final Activities activities;
    private final Clock clock;

    FeedbackUndo(JdbcClient jdbc, Remarks remarks, Activities activities, Clock clock) {
        this.jdbc = jdbc;
        this.remarks = remarks;
        this.activities = activities;
        this.clock = clock;
    }

    /** It stands; the opposite hides it. */
    static String on(HideReason reason, int version) {
        return "on " + version + " " + reason.name();
    }

    /** It is hidden; the opposite puts it back. */
    static String off(HideReason reason, int version) {
        return "off " + version + " " + reason.name();
    }

    @Override
    public String itemKind() {
        return Feedback.KIND;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        return jdbc.sql("select version, removed_at, hidden_for from feedback where id = ? and withdrawn_at is null")
                .param(item)
                .query((row, n) -> isAs(
                        Memo.parse(memo),
                        row.getInt("version"),
                        row.getObject("removed_at") != null,
                        HideReason.read(row.getString("hidden_for"))))
                .optional()
                .orElse(false);
    }

    private static boolean isAs(Memo memo, int version, boolean off, @Nullable HideReason reason) {
        return version == memo.version && off == memo.off && (!off || reason == memo.reason);
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var home = activities.find(scope, activity);
        var id = new FeedbackId(item);
        if (remarks.activityOf(scope, id).isEmpty()) {
            throw Refusal.because("feedback.refused.gone");
        }
        var remark = remarks.hold(id);
        var kept = Memo.parse(memo);
        if (remark.isWithdrawn() || !isAs(kept, remark.version(), remark.isOff(), remark.hiddenFor())) {
            throw Reversible.changed();
        }
        if (kept.off) {
            remark.restore();
        } else {
            remark.hide(scope.speaker(), kept.reason, clock.instant());
        }
        remarks.tell(home, remark);
        return kept.off ? on(kept.reason, kept.version) : off(kept.reason, kept.version);
    }

    private record Memo(boolean off, int version, HideReason reason) {

        static Memo parse(String memo) {
            var words = memo.split(" ");
            return new Memo("off".equals(words[0]), Integer.parseInt(words[1]), HideReason.valueOf(words[2]));
        }
    }
}
