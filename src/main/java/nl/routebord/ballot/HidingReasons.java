package nl.routebord.ballot;

import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facilitator hides a reason beside a vote and shows it again, in every phase from the moment the result may be seen. Its
 * writer is told nothing, because nobody knows who it was: a reason is known here by its words alone, so the same words twice
 * under one part go together. The vote counts as it did. Both refuse {@code workshop.refused.gone} and, where the result may not
 * be seen or no such reason is there, {@code ballot.refused.gone.reason}.
 */
@Service
public class HidingReasons {

    private final Activities activities;
    private final Rounds rounds;
    private final Results results;
    private final Road road;
    private final Log log;

    HidingReasons(Activities activities, Rounds rounds, Results results, Road road, Log log) {
        this.activities = activities;
        this.rounds = rounds;
        this.results = results;
        this.road = road;
        this.log = log;
    }

    /** Takes a reason from every screen and paper but the desk; {@code words} is its {@link Tally.Reason#key}. */
    @Transactional
    public Answer hide(Scope scope, CommandId command, RoundId round, OptionId option, String words) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = hold(scope, round, option, words);
            if (results.hide(round, option, words)) {
                note(scope, activity, option, "reason.hidden");
            }
            return Answer.of("ballot.answer.reason.hidden");
        });
    }

    /** Puts it back where it stood. */
    @Transactional
    public Answer show(Scope scope, CommandId command, RoundId round, OptionId option, String words) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = hold(scope, round, option, words);
            if (results.show(round, option, words)) {
                note(scope, activity, option, "reason.shown");
            }
            return Answer.of("ballot.answer.reason.shown");
        });
    }

    private ActivityView hold(Scope scope, RoundId id, OptionId option, String words) {
        var round = rounds.find(id).orElseThrow(HidingReasons::gone);
        var activity = activities.holdAlone(scope, round.activity());
        var there = Revealed.isVisible(activity, rounds.find(id).orElseThrow(HidingReasons::gone))
                && results.reasons(id).stream()
                        .anyMatch(why -> why.option().equals(option)
                                && Tally.Reason.key(why.text()).equals(words));
        if (!there) {
            throw gone();
        }
        return activity;
    }

    /** The log knows which part it was beside, and no words: they would stand in it for ever. */
    private void note(Scope scope, ActivityView activity, OptionId option, String what) {
        log.note(scope, activity.id(), what, new ItemRef(Ballots.ITEM, option.value()), null, null);
        road.announce(activity.board());
    }

    private static Refusal gone() {
        return Refusal.because("ballot.refused.gone.reason");
    }
}
