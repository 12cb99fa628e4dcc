package nl.routebord.ballot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.seatcard.CardNumber;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving voices. Everybody who takes part may vote while the round is open and change that vote; the facilitator, who also
 * sees to the counting, may not. Each method refuses {@code workshop.refused.gone} or {@code .prepared} as {@link Activities#holdOpen}
 * says, {@code ballot.refused.closed} after the close (it says that the vote does not count), {@code ballot.refused.round} where the round is not the present one and
 * {@code ballot.refused.stage} in a consent talk that is not at the objections yet.
 *
 * <p>The same command counts once and gets the same answer, also after the close. It is not remembered on the common road,
 * because that knows the speaker: a ballot remembers the hash of the command and its receipt, nothing else. Nothing goes to the
 * log: a line with a time would tell who chose what.
 */
@Service
public class Casting {

    private static final String TAKEN_BACK = "-";

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final RoundKeys keys;
    private final SeatCards cards;
    private final Road road;

    Casting(
            Activities activities,
            Rounds rounds,
            Options options,
            Votes votes,
            RoundKeys keys,
            SeatCards cards,
            Road road) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.keys = keys;
        this.cards = cards;
        this.road = road;
    }

    /** A ballot of crosses alone, as {@link #paper(Scope, CommandId, RoundId, CardNumber, Map, Map)}. */
    @Transactional
    public Answer paper(Scope scope, CommandId command, RoundId round, CardNumber card, Map<OptionId, Integer> marks) {
        return paper(scope, command, round, card, marks, Map.of());
    }

    /** One voice as it comes in. */
    record Voice(OptionId option, int mark, @Nullable String reason, boolean keepReason) {}

    /**
     * Gives a voice on one option, or changes it. Mark 0 takes a pick or the dots of a part back. Refuses {@code .removed} where
     * the part was taken off, {@code .spent} where there are no dots or picks left, {@code .reason.empty} for an objection or
     * "anders" without a text, and {@code road.refused.broken} for a mark that this method does not know.
     *
     * @param mark see {@link Method}
     * @param reason why, as typed; null removes an earlier one unless {@code keepReason}
     */
    @Transactional
    public Answer cast(
            Scope scope,
            CommandId command,
            RoundId round,
            OptionId option,
            int mark,
            @Nullable String reason,
            boolean keepReason) {
        var voice = new Voice(option, mark, reason, keepReason);
        return speak(scope, command, round, at -> put(at, voice));
    }

    /** Gives an order of all parts, the best first. Refuses {@code .order} where the list changed in the meantime. */
    @Transactional
    public Answer rank(Scope scope, CommandId command, RoundId round, List<OptionId> order) {
        return speak(scope, command, round, at -> {
            var standing = at.standing.stream().map(BallotOption::id).toList();
            if (at.round.asking().method() != Method.RANKING) {
                throw Refusal.because("road.refused.broken");
            }
            if (order.size() != standing.size() || !order.containsAll(standing)) {
                throw Refusal.because("ballot.refused.order");
            }
            votes.takeAll(at.voter);
            for (int place = 1; place <= order.size(); place++) {
                votes.put(at.voter, order.get(place - 1), place, null, false);
            }
            return order.isEmpty();
        });
    }

    /** Where somebody speaks: all that was checked before. */
    private record At(ActivityView activity, Rounds.Round round, Voter voter, List<BallotOption> standing) {}

    /** What is done with the voices of one person; tells whether there may be none of them left. */
    private interface Change {

        boolean make(At at);
    }

    private Answer speak(Scope scope, CommandId command, RoundId id, Change change) {
        if (scope.role() != Role.GUEST && scope.role() != Role.MEMBER) {
            throw Refusal.because("ballot.refused.staff");
        }
        return speak(scope, scope.speaker(), command, id, at -> {
            if (!cards.mayVote(scope.speaker())) {
                throw Refusal.because("ballot.refused.card");
            }
            return change.make(at);
        });
    }

    /**
     * Types in a ballot that came on paper or was spoken, against a seat card; only the facilitator. It is that card's ballot:
     * what is typed again replaces it. Refuses {@code ballot.refused.card.voted} where the card voted on a phone, and what
     * {@link SeatCards#voter} and {@link #cast} refuse; {@code .paper.mark} for words at a part without an answer.
     *
     * @param marks by part; parts that were left open are not in it
     * @param reasons by part, in the words of whose ballot it is; they are kept and sealed as any reason
     */
    @Transactional
    public Answer paper(
            Scope scope,
            CommandId command,
            RoundId round,
            CardNumber card,
            Map<OptionId, Integer> marks,
            Map<OptionId, String> reasons) {
        scope.requireStaff();
        var who = cards.voter(scope, card);
        return speak(scope, who, command, round, at -> {
            if (!at.activity.phase().takesVoices()) {
                throw Refusal.because("workshop.refused.prepared");
            }
            if (!votes.isOnPaper(at.voter) && !votes.of(at.voter).isEmpty()) {
                throw Refusal.because("ballot.refused.card.voted", Map.of("card", card.toString()));
            }
            if (marks.isEmpty()) {
                throw Refusal.because("ballot.refused.choice.empty");
            }
            if (!marks.keySet().containsAll(reasons.keySet())) {
                throw Refusal.because("ballot.refused.paper.mark");
            }
            votes.takeAll(at.voter);
            votes.markOnPaper(at.voter);
            write(at, marks, reasons);
            return true;
        });
    }

    private void write(At at, Map<OptionId, Integer> marks, Map<OptionId, String> reasons) {
        if (at.round.asking().method() != Method.RANKING) {
            marks.forEach((option, mark) -> put(at, new Voice(option, mark, reasons.get(option), false)));
            return;
        }
        var standing = at.standing.stream().map(BallotOption::id).toList();
        var places = new TreeSet<>(marks.values());
        if (!marks.keySet().equals(Set.copyOf(standing))
                || places.size() != standing.size()
                || places.first() != 1
                || places.last() != standing.size()) {
            throw Refusal.because("ballot.refused.paper.order");
        }
        marks.forEach((option, place) -> votes.put(at.voter, option, place, null, false));
    }

    private Answer speak(Scope scope, ParticipantId who, CommandId command, RoundId id, Change change) {
        var ballot = rounds.activity(id).orElseThrow(Ballots::gone);
        var hash = RoundKeys.hash(command.value());
        ActivityView activity;
        Rounds.Round round;
        try {
            activity = activities.holdOpen(scope, ballot, "ballot.refused.closed");
            round = asks(activity, id);
        } catch (Refusal late) {
            // The same command may have been counted before, or while this one waited behind the close.
            return answer(votes.answered(id, hash).orElseThrow(() -> late));
        }
        var voter = keys.voter(round, who);
        var receipt = votes.admit(voter, round.asking().most());
        if (!votes.remember(id, hash, receipt)) {
            return answer(votes.answered(id, hash).orElseThrow());
        }
        var mayBeNone = change.make(new At(activity, round, voter, standing(round)));
        road.announceCounts(activity.board());
        road.announceCounts(activity.mine(who));
        if (mayBeNone && votes.of(voter).isEmpty()) {
            votes.correct(id, hash, TAKEN_BACK);
            return answer(TAKEN_BACK);
        }
        return answer(receipt);
    }

    private Rounds.Round asks(ActivityView activity, RoundId id) {
        var round = rounds.current(activity.id());
        if (!round.id().equals(id)) {
            throw Refusal.because("ballot.refused.round");
        }
        if (!round.asking().isVoting()) {
            throw Refusal.because("ballot.refused.stage");
        }
        return round;
    }

    /** True where this took something back. */
    private boolean put(At at, Voice voice) {
        var asking = at.round.asking();
        var method = asking.method();
        var part = at.standing.stream()
                .filter(option -> option.id().equals(voice.option))
                .findFirst()
                .orElseThrow(() -> notThere(at, voice.option));
        var back = !method.isPerPart() && voice.mark == 0;
        if (method == Method.RANKING || !(back || method.allows(voice.mark, asking.most(), at.standing.size()))) {
            throw Refusal.because("road.refused.broken");
        }
        if (needsText(method, part, voice.mark) && voice.reason == null && !(voice.keepReason && hasText(at, part))) {
            throw Refusal.because("ballot.refused.reason.empty");
        }
        if (back) {
            votes.take(at.voter, part.id());
        } else {
            if (method == Method.CHOICE && asking.most() == 1) {
                at.standing.stream()
                        .filter(other -> !other.id().equals(part.id()))
                        .forEach(other -> votes.take(at.voter, other.id()));
            }
            votes.put(at.voter, part.id(), voice.mark, voice.reason, voice.keepReason);
        }
        if (!method.isPerPart() && !votes.spend(at.voter)) {
            throw Refusal.because("ballot.refused.spent", Map.of("n", asking.most()));
        }
        return back;
    }

    /** Taken off, or never a part of this ballot. */
    private Refusal notThere(At at, OptionId option) {
        return options.find(option)
                .filter(found -> found.activity().equals(at.activity.id()))
                .map(found -> Refusal.because("ballot.refused.removed"))
                .orElseGet(Ballots::gone);
    }

    private static boolean needsText(Method method, BallotOption part, int mark) {
        return (method == Method.CONSENT && mark == Method.OBJECTION) || (part.other() && mark > 0);
    }

    private boolean hasText(At at, BallotOption part) {
        return votes.of(at.voter).stream().anyMatch(vote -> vote.option().equals(part.id()) && vote.reason() != null);
    }

    private List<BallotOption> standing(Rounds.Round round) {
        return options.of(round.activity(), round.number()).stream()
                .filter(option -> !option.removed())
                .toList();
    }

    /** The receipt in place of what was chosen: an answer may be read by who looks along. */
    private static Answer answer(String receipt) {
        return TAKEN_BACK.equals(receipt)
                ? Answer.of("ballot.answer.taken_back")
                : Answer.of("ballot.answer.counts", Map.of("receipt", receipt));
    }
}
