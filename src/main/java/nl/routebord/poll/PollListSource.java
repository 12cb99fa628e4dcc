package nl.routebord.poll;

import java.util.List;
import java.util.UUID;
import nl.routebord.ballot.Elsewhere;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import org.springframework.stereotype.Component;

/** All polls of a traject, for its staff alone. Topic {@code polls}, id = traject. */
@Component
class PollListSource implements Source {

    private static final String BALLOT = "ballot";

    private final Polls polls;
    private final PollReader reader;
    private final Activities activities;
    private final Elsewhere ballots;

    PollListSource(Polls polls, PollReader reader, Activities activities, Elsewhere ballots) {
        this.polls = polls;
        this.reader = reader;
        this.activities = activities;
        this.ballots = ballots;
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
