package nl.routebord.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import org.springframework.stereotype.Component;

/** What the ballot brings to an evening. Closing and revealing are two acts of the workshop; here their moments are kept. */
@Component
class BallotKind implements Kind {

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Attendance attendance;

    BallotKind(Activities activities, Rounds rounds, Options options, Votes votes, Attendance attendance) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.attendance = attendance;
    }

    @Override
    public String name() {
        return Ballots.KIND;
    }

    @Override
    public void prepare(ActivityView activity, ActivityPreset preset) {
        rounds.start(activity.id());
        preset.items().forEach(item -> options.addPreset(activity.id(), item));
    }

    /**
     * What was closed stays as it was counted: opening again asks people anew in a next round. A closing that is taken back
     * goes on with the same round.
     */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {
        var round = rounds.current(activity.id());
        switch (to) {
            case PREPARED -> {
                // nothing is voted on yet; what stood before stays as it was
            }
            case OPEN -> rounds.open(round.isClosed() ? rounds.start(activity.id()) : round.id());
            case CLOSING -> {
                // votes still come in, so nothing is frozen yet
            }
            case CLOSED -> close(round);
            case REVEALED -> {
                close(round);
                rounds.reveal(round.id());
            }
        }
    }

    @Override
    public boolean closesSlowly() {
        return true;
    }

    @Override
    public boolean asksAgain() {
        return true;
    }

    @Override
    public List<Mine> mine(TrajectId traject, ParticipantId who) {
        var given = votes.of(traject, who).stream()
                .map(vote -> new Mine(vote.activity(), said(vote), standing(vote), vote.at()));
        var added = options.by(traject, who).stream()
                .map(part -> new Mine(part.activity(), part.text(), standing(part), part.at()));
        return Stream.concat(given, added)
                .sorted(Comparator.comparing(Mine::at).reversed())
                .toList();
    }

    @Override
    public List<Outcome> outcome(ActivityId activity) {
        return activities
                .read(activity)
                .filter(BallotSource::isVisible)
                .map(visible -> Counting.tallies(
                        options.of(activity),
                        votes.count(rounds.current(activity).id()),
                        List.of()))
                .orElse(List.of())
                .stream()
                .map(tally -> new Outcome(tally.option().value(), tally.name(), standing(tally.counts())))
                .toList();
    }

    private void close(Rounds.Round round) {
        if (!round.isClosed()) {
            rounds.close(round.id(), attendance.count(round.activity(), votes.answered(round.id())));
        }
    }

    private static String said(Votes.Mine vote) {
        var choice = Words.say("ballot.choice." + vote.choice().code());
        return vote.reason() == null
                ? Words.say("ballot.mine.vote", Map.of("name", vote.name(), "choice", choice))
                : Words.say(
                        "ballot.mine.reasoned", Map.of("name", vote.name(), "choice", choice, "reason", vote.reason()));
    }

    private static Text standing(Votes.Mine vote) {
        return Text.of(vote.removed() ? "ballot.mine.uncounted" : "ballot.mine.counts");
    }

    private static Text standing(Options.Added part) {
        return Text.of(part.removed() ? "ballot.mine.offlist" : "ballot.mine.listed");
    }

    private static Text standing(Counts counts) {
        return Text.of(
                "ballot.standing", Map.of("take", counts.take(), "adapt", counts.adapt(), "leave", counts.leave()));
    }
}
