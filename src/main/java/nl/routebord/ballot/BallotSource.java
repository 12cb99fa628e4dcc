package nl.routebord.ballot;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** Reads the board in a few queries. What may not be seen yet is not even asked of the database. */
@Component
class BallotSource implements Source {

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Results results;
    private final Revealed revealed;

    BallotSource(
            Activities activities, Rounds rounds, Options options, Votes votes, Results results, Revealed revealed) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.results = results;
        this.revealed = revealed;
    }

    @Override
    public String kind() {
        return Ballots.KIND;
    }

    @Override
    public BallotBoard read(Topic topic, Audience audience) {
        var activity =
                activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow();
        return read(activity, rounds.current(activity.id()), audience);
    }

    /** While a hall votes nothing changes but how many did. */
    @Override
    public BallotBoard recount(Topic topic, Audience audience, Object before) {
        var activity =
                activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow();
        var round = rounds.current(activity.id());
        var board = (BallotBoard) before;
        return round.isClosed() || !board.asksTheSame(activity, round)
                ? read(activity, round, audience)
                : board.counted(
                        votes.answered(round.id()), board.frozen() || votes.hasVoices(round.id()), round.onPaper());
    }

    private BallotBoard read(ActivityView activity, Rounds.Round round, Audience audience) {
        var all = options.of(activity.id(), round.number());
        var shown = audience == Audience.STAFF
                ? all
                : all.stream().filter(option -> !option.removed()).toList();
        var kept = round.isClosed() ? results.of(round.id()) : Optional.<Results.Kept>empty();
        return new BallotBoard(
                activity.id(),
                activity.phase(),
                activity.hidden(),
                round.id(),
                round.number(),
                round.asking(),
                round.isClosed() || votes.hasVoices(round.id()),
                shown,
                kept.map(done -> done.figures().answered()).orElseGet(() -> votes.answered(round.id())),
                activity.phase().isOver() ? round.present() : null,
                round.onPaper(),
                kept.filter(done -> Revealed.isVisible(activity, round))
                        .map(done -> revealed.whole(round, done, audience))
                        .orElse(null),
                revealed.before(activity, round, audience));
    }
}
