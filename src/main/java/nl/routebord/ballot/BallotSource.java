package nl.routebord.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.springframework.stereotype.Component;

/** Reads the board in a few queries. What may not be seen yet is not even asked of the database. */
@Component
class BallotSource implements Source {

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Results results;
    private final Decisions decisions;

    BallotSource(
            Activities activities, Rounds rounds, Options options, Votes votes, Results results, Decisions decisions) {
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.results = results;
        this.decisions = decisions;
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
        var all = options.of(activity.id(), round.number());
        var shown = audience == Audience.STAFF
                ? all
                : all.stream().filter(option -> !option.removed()).toList();
        var kept = round.isClosed() ? results.of(round.id()) : java.util.Optional.<Results.Kept>empty();
        var visible = kept.filter(any -> isVisible(activity));
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
                kept.map(done -> done.figures().invited()).orElse(null),
                kept.filter(done -> done.figures().byCards()).isPresent(),
                round.onPaper(),
                visible.map(done -> tallies(round.id(), done.figures().result()))
                        .orElse(null),
                earlier(activity, round),
                visible.map(done -> new BallotBoard.Proof(
                                results.receipts(round.id()),
                                done.checksum(),
                                done.figures().result().tooFew()))
                        .orElse(null),
                visible.flatMap(done -> decisions.of(Ballots.item(round.id()))).orElse(null));
    }

    /** The result may be seen when it was revealed; a ballot that hides nothing shows it when it is closed. */
    static boolean isVisible(ActivityView activity) {
        return activity.phase() == Phase.REVEALED
                || (!activity.hidden() && activity.phase().isOver());
    }

    /** A hidden round that was never revealed stays hidden also when there is a next one. */
    private List<BallotBoard.Earlier> earlier(ActivityView activity, Rounds.Round now) {
        return rounds.of(activity.id()).stream()
                .filter(round -> round.number() < now.number() && (round.isRevealed() || !activity.hidden()))
                .flatMap(round -> results.of(round.id()).stream()
                        .map(kept -> new BallotBoard.Earlier(
                                round.number(),
                                round.asking(),
                                kept.figures().answered(),
                                kept.figures().present(),
                                tallies(round.id(), kept.figures().result()))))
                .toList();
    }

    private List<Tally> tallies(RoundId round, BallotResult result) {
        var reasons = results.reasons(round).stream().collect(Collectors.groupingBy(Results.Why::option));
        return result.options().stream()
                .map(option -> {
                    var tally = new Tally(option, List.of());
                    return new Tally(
                            option,
                            reasons.getOrDefault(option.option(), List.of()).stream()
                                    .map(why -> new Tally.Reason(why.mark(), why.text()))
                                    .sorted(Comparator.comparing((Tally.Reason reason) -> tally.people(reason.mark()))
                                            .thenComparing(Tally.Reason::mark, Comparator.reverseOrder())
                                            .thenComparing(Tally.Reason::text))
                                    .toList());
                })
                .toList();
    }
}
