package nl.routebord.ballot;

import java.util.List;
import nl.routebord.road.Answer;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Thirty seconds in which the room tries out how voting goes, before the vote opens. It counts for nothing, gives no receipt,
 * and is remembered on no road and in no log: {@link PracticeRoom}. The activity stays prepared all the while.
 */
@Service
public class Practices {

    private static final Answer DONE = Answer.of("ballot.answer.practised");

    private final Activities activities;
    private final Workshops workshops;
    private final Steering steering;
    private final Rounds rounds;
    private final SeatCards cards;
    private final PracticeRoom room;

    Practices(
            Activities activities,
            Workshops workshops,
            Steering steering,
            Rounds rounds,
            SeatCards cards,
            PracticeRoom room) {
        this.activities = activities;
        this.workshops = workshops;
        this.steering = steering;
        this.rounds = rounds;
        this.cards = cards;
        this.room = room;
    }

    /**
     * Puts the vote on stage, where it does not stand there yet, and begins. Only who leads. Refuses
     * {@code ballot.refused.practice.late} once it was opened. What opens meanwhile waits for this, and then ends it.
     */
    @Transactional
    public Answer start(Scope scope, CommandId command, ActivityId id) {
        scope.requireLead();
        var activity = activities.holdAlone(scope, id);
        if (!activity.kind().equals(Ballots.KIND)) {
            throw Ballots.gone();
        }
        if (activity.phase() != Phase.PREPARED) {
            throw Refusal.because("ballot.refused.practice.late");
        }
        var staged = workshops.byId(scope.evening()).filter(workshop -> id.equals(workshop.stage()));
        if (staged.isEmpty()) {
            steering.putOnStage(scope, command, id);
        }
        room.begin(id, command, rounds.current(id).asking());
        return Answer.of("ballot.answer.practice");
    }

    /** Ends it at once; only who leads. Where there is none, nothing happens. */
    @Transactional
    public Answer stop(Scope scope, ActivityId id) {
        scope.requireLead();
        activities.holdAlone(scope, id);
        room.end(id);
        return Answer.of("ballot.answer.practice.stopped");
    }

    /**
     * Tries a choice; once more changes it. For people in the room who may vote. Refuses as {@link Casting#cast} does, and
     * {@code ballot.refused.practice.over} when it is over; another hall does not play along.
     */
    public Answer cast(Scope scope, RoundId round, OptionId option, int mark, @Nullable String words) {
        requireVoter(scope, round);
        room.change(
                round, scope.speaker(), practice -> practice.with(scope.speaker(), option, mark, words, room.now()));
        return DONE;
    }

    /** Tries an order of all, the best first. Otherwise as {@link #cast}. */
    public Answer rank(Scope scope, RoundId round, List<OptionId> order) {
        requireVoter(scope, round);
        room.change(round, scope.speaker(), practice -> practice.with(scope.speaker(), order, room.now()));
        return DONE;
    }

    private void requireVoter(Scope scope, RoundId round) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("ballot.refused.staff");
        }
        activities.findHere(scope, room.activity(round));
        if (!cards.mayVote(scope.speaker())) {
            throw Refusal.because("ballot.refused.card");
        }
    }
}
