package nl.routebord.poll;

import java.util.List;
import java.util.UUID;
import nl.routebord.ballot.Elsewhere;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.PhaseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Topic {@code poll-ballots}, id = traject. The parts of a ballot may change until it opens. */
@Component
class PollBallotsSource implements Source {

    private static final String BALLOT = "ballot";

    private final Activities activities;
    private final Elsewhere ballots;
    private final Road road;

    PollBallotsSource(Activities activities, Elsewhere ballots, Road road) {
        this.activities = activities;
        this.ballots = ballots;
        this.road = road;
    }

    @EventListener
    void changed(PhaseChanged event) {
        if (event.activity().kind().equals(BALLOT)) {
            road.announce(PollBallots.topic(event.activity().traject()));
        }
    }

    @Override
    public String kind() {
        return PollBallots.KIND;
    }

    @Override
    public PollBallots read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return new PollBallots(List.of());
        }
        return new PollBallots(activities.of(new TrajectId(UUID.fromString(topic.id()))).stream()
                .filter(activity -> activity.kind().equals(BALLOT))
                .filter(activity -> PollBallots.fits(ballots.parts(activity.id())))
                .map(activity -> new PollBallots.Ballot(activity.id(), activity.step(), activity.question()))
                .toList());
    }
}
