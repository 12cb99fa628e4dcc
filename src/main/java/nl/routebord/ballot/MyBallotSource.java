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
        var slash = topic.id().indexOf('/');
        var activity = new ActivityId(UUID.fromString(topic.id().substring(0, slash)));
        var who = new ParticipantId(UUID.fromString(topic.id().substring(slash + 1)));
        var round = rounds.current(activity);
        var proposed = options.addedBy(activity, who);
        if (round.isSealed()) {
            return new MyBallot(round.id(), List.of(), proposed, null, true);
        }
        var voter = keys.voter(round, who);
        return new MyBallot(
                round.id(), votes.of(voter), proposed, votes.receipt(voter).orElse(null), cards.mayVote(who));
    }
}
