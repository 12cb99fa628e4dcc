package nl.routebord.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed rounds as everybody may see them: the figures that were published, and beside them the reasons, the receipts and what
 * was decided. What may not be seen yet is not even asked of the database.
 */
@Service
public class Revealed {

    private final Activities activities;
    private final Rounds rounds;
    private final Results results;
    private final Decisions decisions;

    Revealed(Activities activities, Rounds rounds, Results results, Decisions decisions) {
        this.activities = activities;
        this.rounds = rounds;
        this.results = results;
        this.decisions = decisions;
    }

    /** One round, of now or earlier; empty where this traject has none such, or where its result may not be seen. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(Scope scope, RoundId id) {
        return rounds.find(id)
                .filter(round -> activities
                        .read(round.activity())
                        .filter(activity -> activity.traject().equals(scope.traject()))
                        .filter(activity -> isVisible(activity, round))
                        .isPresent())
                .flatMap(round -> results.of(id).map(kept -> whole(round, kept, Audience.HALL)));
    }

    /** All rounds of this ballot whose result everybody may see, the newest first and without their receipts. */
    @Transactional(readOnly = true)
    public List<Shown> all(ActivityId ballot) {
        return activities.read(ballot).stream()
                .flatMap(activity -> rounds.of(ballot).stream().filter(round -> isVisible(activity, round)))
                .flatMap(round ->
                        results.of(round.id()).stream().map(kept -> shown(round, kept, List.of(), Audience.HALL)))
                .toList();
    }

    /**
     * A result may be seen when it was revealed; a ballot that hides nothing shows it when it is closed. A hidden round that was
     * never revealed stays hidden, also when there is a next one.
     */
    static boolean isVisible(ActivityView activity, Rounds.Round round) {
        return round.isRevealed() || (round.isClosed() && !activity.hidden());
    }

    /** The round with the receipts of all votes that count, and for the desk the reasons that are hidden. */
    Shown whole(Rounds.Round round, Results.Kept kept, Audience audience) {
        return shown(round, kept, results.receipts(round.id()), audience);
    }

    /** The rounds before this one, newest first and without their receipts: those stand on paper. */
    List<Shown> before(ActivityView activity, Rounds.Round now, Audience audience) {
        return rounds.of(activity.id()).stream()
                .filter(round -> round.number() < now.number() && isVisible(activity, round))
                .flatMap(round -> results.of(round.id()).stream().map(kept -> shown(round, kept, List.of(), audience)))
                .toList();
    }

    private Shown shown(Rounds.Round round, Results.Kept kept, List<String> receipts, Audience audience) {
        return new Shown(
                round.id(),
                kept.figures(),
                tallies(round.id(), kept.figures().result(), audience),
                receipts,
                kept.checksum(),
                Dates.local(Objects.requireNonNull(round.closedAt())),
                decisions.of(Ballots.item(round.id())).orElse(null));
    }

    private List<Tally> tallies(RoundId round, BallotResult result, Audience audience) {
        var hidden = results.hidden(round);
        var reasons = results.reasons(round).stream().collect(Collectors.groupingBy(Results.Why::option));
        return result.options().stream()
                .map(option -> {
                    var tally = new Tally(option, List.of());
                    return new Tally(
                            option,
                            reasons.getOrDefault(option.option(), List.of()).stream()
                                    .map(why -> new Tally.Reason(
                                            why.mark(),
                                            why.text(),
                                            hidden.contains(new Results.HiddenWords(
                                                    why.option(), Tally.Reason.key(why.text())))))
                                    .filter(reason -> audience == Audience.STAFF || !reason.hidden())
                                    .sorted(Comparator.comparing((Tally.Reason reason) -> tally.people(reason.mark()))
                                            .thenComparing(Tally.Reason::mark, Comparator.reverseOrder())
                                            .thenComparing(Tally.Reason::text))
                                    .toList());
                })
                .toList();
    }
}
