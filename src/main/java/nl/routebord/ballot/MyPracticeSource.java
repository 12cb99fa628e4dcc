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

/** What one person tries in a practice, in the shape of a ballot that has no receipt. */
@Component
class MyPracticeSource implements Source {

    private static final RoundId NONE = new RoundId(new UUID(0, 0));

    private final PracticeRoom room;
    private final SeatCards cards;

    MyPracticeSource(PracticeRoom room, SeatCards cards) {
        this.room = room;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return PracticeRoom.KIND + "-mine";
    }

    @Override
    public MyBallot read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 2);
        var who = new ParticipantId(UUID.fromString(ids[1]));
        var practice = room.of(new ActivityId(UUID.fromString(ids[0])));
        return new MyBallot(
                practice.map(Practice::round).orElse(NONE),
                practice.map(now -> votes(now, who)).orElse(List.of()),
                0,
                null,
                cards.mayVote(who));
    }

    private static List<MyBallot.MyVote> votes(Practice practice, ParticipantId who) {
        var paper = practice.of(who);
        return practice.options().stream()
                .filter(paper::containsKey)
                .map(option -> new MyBallot.MyVote(option, paper.getOrDefault(option, 0), null))
                .toList();
    }
}
