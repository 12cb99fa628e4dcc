package nl.routebord.ballot;

import nl.routebord.road.Road;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes parts off the list and puts them back, for who holds the phase; whoever added one hears it too. */
@Component
class PartsOff {

    private final Options options;
    private final Rounds rounds;
    private final Spent spent;
    private final Road road;
    private final Log log;

    PartsOff(Options options, Rounds rounds, Spent spent, Road road, Log log) {
        this.options = options;
        this.rounds = rounds;
        this.spent = spent;
        this.road = road;
        this.log = log;
    }

    /** Its votes are kept but not counted; dots and picks go back to who gave them. */
    void off(Scope scope, ActivityView activity, OptionId option, @Nullable HideReason reason) {
        options.remove(option, scope.speaker(), reason);
        spent.giveBack(activity, rounds.current(activity.id()), option);
        tell(activity, option);
    }

    /** With the votes it had. */
    void back(ActivityView activity, OptionId option) {
        options.restore(option);
        tell(activity, option);
    }

    /** The log tells the desk how it was left, and can take that back. */
    void note(Scope scope, ActivityView activity, OptionId option, String what, @Nullable HideReason reason) {
        var memo = PartUndo.memo("option.removed".equals(what), reason);
        var how = reason == null ? null : reason.key();
        log.note(scope, activity.id(), what, new ItemRef(Ballots.ITEM, option.value()), null, how, memo);
    }

    void tell(ActivityView activity, OptionId option) {
        road.announce(activity.board());
        options.author(option).ifPresent(author -> road.announce(activity.mine(author)));
    }
}
