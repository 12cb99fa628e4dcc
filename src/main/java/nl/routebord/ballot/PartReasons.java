package nl.routebord.ballot;

import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.HideReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says why a part that somebody in the room added was taken off the list ({@link Ballots#remove}): who added it reads that. In
 * every phase; the first reason stands.
 */
@Service
public class PartReasons {

    private final Activities activities;
    private final Options options;
    private final PartsOff parts;
    private final Road road;

    PartReasons(Activities activities, Options options, PartsOff parts, Road road) {
        this.activities = activities;
        this.options = options;
        this.parts = parts;
        this.road = road;
    }

    /** Facilitator only. Refuses {@code ballot.refused.removed} for what is no part here. */
    @Transactional
    public Answer explain(Scope scope, CommandId command, OptionId option, HideReason reason) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = options.find(option).orElseThrow(PartReasons::gone).activity();
            var activity = activities.holdAlone(scope, home);
            if (reason != HideReason.UNSAID && options.explain(option, reason)) {
                parts.note(scope, activity, option, "option.removed", reason);
                parts.tell(activity, option);
            }
            return Answer.of("workshop.answer.explained");
        });
    }

    private static Refusal gone() {
        return Refusal.because("ballot.refused.removed");
    }
}
