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

/** All polls of a traject, for its staff alone. Topic {@code polls}, id = traject. */
@Component
class PollListSource implements Source {

    private static final String BALLOT = "ballot";

    private final Polls polls;
    private final PollReader reader;
    private final Activities activities;
    private final Elsewhere ballots;
    private final Road road;

    PollListSource(Polls polls, PollReader reader, Activities activities, Elsewhere ballots, Road road) {
        this.road = road;
        this.polls = polls;
        this.reader = reader;
        this.activities = activities;
        this.ballots = ballots;
    }

    /** The parts of a ballot may have changed until it opened. */
    @EventListener
    void changed(PhaseChanged event) {
        if (event.activity().kind().equals(BALLOT)) {
            road.announce(PollList.topic(event.activity().traject()));
        }
    }

    @Override
    public String kind() {
        return PollList.KIND;
    }

    @Override
    public PollList read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return new PollList(List.of(), List.of());
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        return new PollList(
                polls.of(traject).stream().map(poll -> reader.read(poll, true)).toList(),
                activities.of(traject).stream()
                        .filter(activity -> activity.kind().equals(BALLOT))
                        .filter(activity -> PollList.fits(ballots.parts(activity.id())))
                        .map(activity -> new PollList.Ballot(activity.id(), activity.step(), activity.question()))
                        .toList());
    }
}
