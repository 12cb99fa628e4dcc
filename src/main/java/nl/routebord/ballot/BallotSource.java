package nl.routebord.ballot;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.springframework.stereotype.Component;

/** Reads the board in six queries at most. What may not be seen yet is not even asked of the database. */
@Component
class BallotSource implements Source {

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;

    BallotSource(Activities activities, Rounds rounds, Options options, Votes votes) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
    }

    @Override
    public String kind() {
        return Ballots.KIND;
    }

    @Override
    public BallotBoard read(Topic topic, Audience audience) {
        var activity =
                activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow();
        var round = rounds.current(activity.id());
        var all = options.of(activity.id());
        var shown = audience == Audience.STAFF
                ? all
                : all.stream().filter(option -> !option.removed()).toList();
        return new BallotBoard(
                activity.id(),
                activity.phase(),
                activity.hidden(),
                round.id(),
                shown,
                votes.answered(round.id()),
                activity.phase().isOver() ? round.present() : null,
                isVisible(activity) ? tallies(round.id(), all) : null);
    }

    /** The result may be seen when it was revealed; a ballot that hides nothing shows it when it is closed. */
    static boolean isVisible(ActivityView activity) {
        return activity.phase() == Phase.REVEALED
                || (!activity.hidden() && activity.phase().isOver());
    }

    List<Tally> tallies(RoundId round, List<BallotOption> all) {
        return Counting.tallies(all, votes.count(round), votes.reasons(round));
    }
}
