package nl.routebord.ballot;

import java.time.LocalDate;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people vote on, and how they are asked. Voting itself is {@link Casting}. Each method refuses {@code workshop.refused.gone}, {@code .prepared} or {@code .closed} as
 * {@link Activities#holdOpen} says.
 */
@Service
public class Ballots {

    /** The name of this kind of activity. */
    public static final String KIND = "ballot";

    public static final int NAME = 60;
    public static final int SENTENCE = 200;
    public static final int REASON = 300;

    /** The question under which a reason is asked. */
    public static final int ASK = 120;

    public static final int QUESTION = 160;

    /** All parts of a new vote as they are typed, one a line. */
    public static final int PARTS = 4000;

    /** Parts one person may add to one activity; taken off or not, they count. */
    public static final int PER_PERSON = 3;

    /** More parts than this cannot be weighed with care on a phone. */
    public static final int MOST = 20;

    static final String ITEM = "ballot-option";

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final PartsOff parts;
    private final Road road;
    private final Log log;
    private final Decisions decisions;

    Ballots(
            Activities activities,
            Rounds rounds,
            Options options,
            Votes votes,
            PartsOff parts,
            Road road,
            Log log,
            Decisions decisions) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.parts = parts;
        this.road = road;
        this.log = log;
        this.decisions = decisions;
    }

    /**
     * Adds a part to vote on: the facilitator while it is prepared or open, everybody while it is open, at most
     * {@value #PER_PERSON} per person. Refuses {@code ballot.refused.full}, {@code .double} and {@code .enough}.
     *
     * @param words its name and its sentence, and the question for the reason where the usual one does not fit
     */
    @Transactional
    public Answer propose(Scope scope, CommandId command, ActivityId id, PartWords words) {
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, id);
            var round = rounds.current(id);
            var known = options.of(id, round.number());
            if (round.asking().method() == Method.CONSENT) {
                scope.requireStaff();
            }
            if (round.asking().method() == Method.RANKING && votes.hasVoices(round.id())) {
                throw Refusal.because("ballot.refused.ranked");
            }
            if (known.stream().filter(option -> !option.removed()).count() >= MOST) {
                throw Refusal.because("ballot.refused.full");
            }
            var option = add(scope, round, words);
            log.note(scope, id, "option.proposed", new ItemRef(ITEM, option.value()), null, words.logged());
            road.announce(activity.board());
            road.announce(activity.mine(scope.speaker()));
            return Answer.of("ballot.answer.proposed");
        });
    }

    /**
     * Takes a part off the list. Its votes are kept but not counted; dots and picks go back to who gave them. Only the
     * facilitator, and only until it closes. Why is said after, see {@link PartReasons}.
     */
    @Transactional
    public Answer remove(Scope scope, CommandId command, OptionId option) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = holdHome(scope, option);
            if (!part(activity, option).removed()) {
                parts.off(scope, activity, option, null);
                parts.note(scope, activity, option, "option.removed", null);
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
                parts.note(
                        scope,
                        activity,
                        option,
                        "option.restored",
                        options.reason(option).orElse(null));
                parts.back(activity, option);
            }
            return Answer.of("ballot.answer.restored");
        });
    }

    /**
     * Asks in another way: only the facilitator, and only before the first voice of the round, so that nothing is loosened that
     * was promised to somebody. Refuses {@code ballot.refused.frozen}.
     */
    @Transactional
    public Answer ask(Scope scope, CommandId command, ActivityId id, Asking asking) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = activities.holdAlone(scope, id);
            var round = rounds.current(id);
            if (round.isClosed() || votes.hasVoices(round.id())) {
                throw Refusal.because("ballot.refused.frozen");
            }
            rounds.change(round.id(), asking);
            log.note(scope, id, "ballot.asked", item(round.id()), said(round.asking()), said(asking));
            road.announce(activity.board());
            return Answer.of(asking.secret() ? "ballot.answer.secret" : "ballot.answer.open");
        });
    }

    /** Secret or open, all else as it was. As {@link #ask}. */
    @Transactional
    public Answer promise(Scope scope, CommandId command, ActivityId id, boolean secret) {
        scope.requireStaff();
        activities.find(scope, id);
        return ask(scope, command, id, rounds.current(id).asking().secretly(secret));
    }

    /** Another stage of a consent talk; back too. Only who leads. Refuses {@code road.refused.broken} for other methods. */
    @Transactional
    public Answer stage(Scope scope, CommandId command, ActivityId id, Asking.Stage stage) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var activity = activities.holdOpen(scope, id);
            var round = rounds.current(id);
            if (round.asking().stage() == null) {
                throw Refusal.because("road.refused.broken");
            }
            rounds.stage(round.id(), stage);
            road.announce(activity.board());
            return Answer.of("ballot.answer.stage");
        });
    }

    /**
     * Gives a text another wording. A text on which nobody voted is changed. A text with votes never is: refuses
     * {@code ballot.refused.voted} while its round is open; after the close a next version takes its place in the next round,
     * with none of the votes of the old one, which stays readable. The question for the reason belongs to the text.
     */
    @Transactional
    public Answer revise(Scope scope, CommandId command, OptionId option, PartWords words) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var found = options.find(option).orElseThrow(Ballots::gone);
            var activity = activities.holdAlone(scope, found.activity());
            var round = rounds.current(activity.id());
            var before = part(activity, option);
            var taken = options.of(activity.id(), round.number() + 1).stream()
                    .anyMatch(other -> !other.id().equals(option)
                            && Options.key(other.name()).equals(Options.key(words.name())));
            if (taken) {
                throw Refusal.because("ballot.refused.double");
            }
            var answer = "ballot.answer.revised";
            if (!options.hasVoices(option)) {
                options.reword(option, words);
            } else if (!round.isClosed()) {
                throw Refusal.because("ballot.refused.voted");
            } else {
                options.replace(option, round.number(), words);
                answer = "ballot.answer.next_version";
            }
            log.note(
                    scope,
                    activity.id(),
                    "option.revised",
                    new ItemRef(ITEM, option.value()),
                    new PartWords(before.name(), before.sentence(), before.ask()).logged(),
                    words.logged());
            road.announce(activity.board());
            return Answer.of(answer);
        });
    }

    /**
     * Records what was decided on the strength of the result everybody sees ("vastgesteld"), with why and when it is looked at
     * again; once more replaces the words. Only the facilitator. Refuses {@code ballot.refused.unseen} while the result is not
     * shown and {@code trail.refused.review} for a day that has passed.
     */
    @Transactional
    public Answer decide(
            Scope scope, CommandId command, ActivityId id, String title, String reason, LocalDate reviewOn) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = activities.holdAlone(scope, id);
            var round = rounds.current(id);
            if (!Revealed.isVisible(activity, round)) {
                throw Refusal.because("ballot.refused.unseen");
            }
            decisions.record(scope, id, item(round.id()), title, reason, reviewOn);
            road.announce(activity.board());
            return Answer.of("ballot.answer.decided");
        });
    }

    /** A round as an item, which others can speak of. */
    static ItemRef item(RoundId round) {
        return new ItemRef("ballot-round", round.value());
    }

    private static String said(Asking asking) {
        return asking.method() + " " + asking.most() + (asking.secret() ? " secret" : " open");
    }

    /** The name and the turn are kept by the database: two tabs at once cannot pass the limit. */
    private OptionId add(Scope scope, Rounds.Round round, PartWords words) {
        var author = scope.speaker();
        for (int turn = options.addedBy(round.activity(), author) + 1; ; turn++) {
            if (turn > PER_PERSON && !scope.isStaff()) {
                throw Refusal.because("ballot.refused.enough");
            }
            var added = options.add(round.activity(), round.number(), words, author, scope.isStaff() ? null : turn);
            if (added.isPresent()) {
                return added.get();
            }
            refuseDouble(round, words.name());
        }
    }

    private void refuseDouble(Rounds.Round round, String name) {
        options.of(round.activity(), round.number() + 1).stream()
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

    static Refusal gone() {
        return Refusal.because("workshop.refused.gone");
    }
}
