package nl.routebord.ballot;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/** Reads what one person chose; the topic's id is {@code activity/participant}. */
@Component
class MyBallotSource implements Source {

    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final RoundKeys keys;
    private final SeatCards cards;

    MyBallotSource(Rounds rounds, Options options, Votes votes, RoundKeys keys, SeatCards cards) {
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.keys = keys;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return Ballots.KIND + "-mine";
    }

    @Override
    public MyBallot read(Topic topic, Audience audience) {
        var of = Of.read(topic);
        return read(of, rounds.current(of.activity));
    }

    /** While somebody votes nothing changes but what they chose, and their first choice brings the receipt. */
    @Override
    public MyBallot recount(Topic topic, Audience audience, Object before) {
        var of = Of.read(topic);
        var round = rounds.current(of.activity);
        var mine = (MyBallot) before;
        if (round.isSealed() || !mine.round().equals(round.id())) {
            return read(of, round);
        }
        var voter = keys.voter(round, of.who);
        var receipt = mine.receipt() == null ? votes.receipt(voter).orElse(null) : mine.receipt();
        var mayVote = mine.mayVote() || cards.mayVote(of.who);
        return new MyBallot(round.id(), votes.of(voter), mine.proposed(), receipt, mayVote);
    }

    private MyBallot read(Of of, Rounds.Round round) {
        var proposed = options.addedBy(of.activity, of.who);
        if (round.isSealed()) {
            return new MyBallot(round.id(), List.of(), proposed, null, true);
        }
        var voter = keys.voter(round, of.who);
        return new MyBallot(
                round.id(), votes.of(voter), proposed, votes.receipt(voter).orElse(null), cards.mayVote(of.who));
    }

    /** What the topic names. */
    private record Of(ActivityId activity, ParticipantId who) {

        static Of read(Topic topic) {
            var slash = topic.id().indexOf('/');
            return new Of(
                    new ActivityId(UUID.fromString(topic.id().substring(0, slash))),
                    new ParticipantId(UUID.fromString(topic.id().substring(slash + 1))));
        }
    }
}
