package nl.routebord.ballot;

import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voting on parts. Everybody who takes part may vote while the round is open and change that vote; the facilitator, who also
 * sees to the counting, may not. Each method refuses {@code workshop.refused.gone}, {@code .prepared} or {@code .closed} as
 * {@link Activities#holdOpen} says.
 */
@Service
public class Ballots {

    /** The name of this kind of activity. */
    public static final String KIND = "ballot";

    public static final int NAME = 60;
    public static final int SENTENCE = 200;
    public static final int REASON = 300;

    /** Parts one person may add to one activity; taken off or not, they count. */
    public static final int PER_PERSON = 3;

    /** More parts than this cannot be weighed with care on a phone. */
    public static final int MOST = 20;

    static final String ITEM = "ballot-option";

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Road road;
    private final Log log;

    Ballots(Activities activities, Rounds rounds, Options options, Votes votes, Road road, Log log) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.road = road;
        this.log = log;
    }

    /**
     * Gives a voice on one part, or changes it. Refuses {@code ballot.refused.staff} for the facilitator, {@code .round} where
     * the round is not the present one, {@code .closed} after the close (it says that the vote does not count) and {@code .removed} where the part was taken off. Writes nothing to the log: a line
     * with a time would tell who chose what.
     *
     * @param reason why, as typed; null removes an earlier one unless {@code keepReason}
     */
    @Transactional
    public Answer cast(
            Scope scope,
            CommandId command,
            RoundId round,
            OptionId option,
            Choice choice,
            @Nullable String reason,
            boolean keepReason) {
        if (scope.role() != Role.GUEST && scope.role() != Role.MEMBER) {
            throw Refusal.because("ballot.refused.staff");
        }
        return road.once(scope, command, () -> {
            var asked = rounds.find(round).orElseThrow(Ballots::gone);
            var activity = activities.holdOpen(scope, asked.activity(), "ballot.refused.closed");
            if (!rounds.current(activity.id()).id().equals(round)) {
                throw Refusal.because("ballot.refused.round");
            }
            if (part(activity, option).removed()) {
                throw Refusal.because("ballot.refused.removed");
            }
            votes.put(round, option, scope.speaker(), choice, reason, keepReason);
            road.announce(activity.board());
            road.announce(activity.mine(scope.speaker()));
            return Answer.of("ballot.answer." + choice.code());
        });
    }

    /**
     * Adds a part to vote on: the facilitator while it is prepared or open, everybody while it is open, at most
     * {@value #PER_PERSON} per person. Refuses {@code ballot.refused.full}, {@code .double} and {@code .enough}.
     */
    @Transactional
    public Answer propose(Scope scope, CommandId command, ActivityId id, String name, String sentence) {
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, id);
            var known = options.of(id);
            if (known.stream().filter(option -> !option.removed()).count() >= MOST) {
                throw Refusal.because("ballot.refused.full");
            }
            var option = add(scope, activity, name, sentence);
            log.note(scope, id, "option.proposed", new ItemRef(ITEM, option.value()), null, name + ": " + sentence);
            road.announce(activity.board());
            road.announce(activity.mine(scope.speaker()));
            return Answer.of("ballot.answer.proposed");
        });
    }

    /** Takes a part off the list; its votes are kept but not counted. Only the facilitator, and only until it closes. */
    @Transactional
    public Answer remove(Scope scope, CommandId command, OptionId option) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = holdHome(scope, option);
            if (!part(activity, option).removed()) {
                options.remove(option, scope.speaker());
                log.note(scope, activity.id(), "option.removed", new ItemRef(ITEM, option.value()), null, null);
                road.announce(activity.board());
            }
            return Answer.of("ballot.answer.removed");
        });
    }

    /** Puts a part back on the list, with the votes it had. Only the facilitator, and only until it closes. */
    @Transactional
    public Answer restore(Scope scope, CommandId command, OptionId option) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = holdHome(scope, option);
            if (part(activity, option).removed()) {
                options.restore(option);
                log.note(scope, activity.id(), "option.restored", new ItemRef(ITEM, option.value()), null, null);
                road.announce(activity.board());
            }
            return Answer.of("ballot.answer.restored");
        });
    }

    /** The name and the turn are kept by the database: two tabs at once cannot pass the limit. */
    private OptionId add(Scope scope, ActivityView activity, String name, String sentence) {
        var author = scope.speaker();
        for (int turn = options.addedBy(activity.id(), author) + 1; ; turn++) {
            if (turn > PER_PERSON && !scope.isStaff()) {
                throw Refusal.because("ballot.refused.enough");
            }
            var added = options.add(activity.id(), name, sentence, author, scope.isStaff() ? null : turn);
            if (added.isPresent()) {
                return added.get();
            }
            refuseDouble(activity.id(), name);
        }
    }

    private void refuseDouble(ActivityId activity, String name) {
        options.of(activity).stream()
                .filter(option -> Options.key(option.name()).equals(Options.key(name)))
                .findFirst()
                .ifPresent(same -> {
                    throw Refusal.because(same.removed() ? "ballot.refused.offlist" : "ballot.refused.double");
                });
    }

    private ActivityView holdHome(Scope scope, OptionId option) {
        var found = options.find(option).orElseThrow(Ballots::gone);
        return activities.holdOpen(scope, found.activity());
    }

    /** The part, if it belongs to this activity; read after the phase is held, so that it is as it is now. */
    private BallotOption part(ActivityView activity, OptionId option) {
        return options.find(option)
                .filter(found -> found.activity().equals(activity.id()))
                .orElseThrow(Ballots::gone)
                .option();
    }

    private static Refusal gone() {
        return Refusal.because("workshop.refused.gone");
    }
}
