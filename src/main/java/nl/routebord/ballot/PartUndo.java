package nl.routebord.ballot;

import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * That a part was taken off the list or put back can be taken back, until the vote closes. The memo says how it was left and,
 * where one was given, for what reason.
 */
@Component
class PartUndo implements Reversible {

    private static final String ON = "on";
    private static final String OFF = "off";

    private final Activities activities;
    private final Options options;
    private final PartsOff parts;

    PartUndo(Activities activities, Options options, PartsOff parts) {
        this.activities = activities;
        this.options = options;
        this.parts = parts;
    }

    static String memo(boolean off, @Nullable HideReason reason) {
        return (off ? OFF : ON) + (reason == null ? "" : " " + reason.name());
    }

    @Override
    public String itemKind() {
        return Ballots.ITEM;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        return isAs(activity, item, memo)
                && activities
                        .read(activity)
                        .filter(there -> !there.phase().isOver())
                        .isPresent();
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var there = activities.holdOpen(scope, activity);
        if (!isAs(activity, item, memo)) {
            throw Reversible.changed();
        }
        var option = new OptionId(item);
        var reason = reason(memo);
        var off = memo.startsWith(OFF);
        if (off) {
            parts.back(there, option);
        } else {
            parts.off(scope, there, option, reason);
        }
        return memo(!off, reason);
    }

    private boolean isAs(ActivityId activity, UUID item, String memo) {
        var option = new OptionId(item);
        return options.find(option)
                .filter(found -> found.activity().equals(activity))
                .filter(found -> found.option().removed() == memo.startsWith(OFF))
                .filter(found ->
                        !found.option().removed() || options.reason(option).orElse(null) == reason(memo))
                .isPresent();
    }

    private static @Nullable HideReason reason(String memo) {
        var blank = memo.indexOf(' ');
        return blank < 0 ? null : HideReason.valueOf(memo.substring(blank + 1));
    }
}
