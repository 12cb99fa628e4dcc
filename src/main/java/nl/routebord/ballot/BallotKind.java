package nl.routebord.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import nl.routebord.workshop.Recorded;
import org.springframework.stereotype.Component;

/** What the ballot brings to an evening. Closing and revealing are two acts of the workshop; here their moments are kept. */
@Component
class BallotKind implements Kind {

    private final Activities activities;
    private final Rounds rounds;
    private final Options options;
    private final Votes votes;
    private final Results results;
    private final RoundKeys keys;
    private final Sealing sealing;
    private final PracticeRoom practices;
    private final BallotRecord record;

    BallotKind(
            Activities activities,
            Rounds rounds,
            Options options,
            Votes votes,
            Results results,
            RoundKeys keys,
            Sealing sealing,
            PracticeRoom practices,
            BallotRecord record) {
        this.record = record;
        this.activities = activities;
        this.rounds = rounds;
        this.options = options;
        this.votes = votes;
        this.results = results;
        this.keys = keys;
        this.sealing = sealing;
        this.practices = practices;
    }

    @Override
    public String name() {
        return Ballots.KIND;
    }

    @Override
    public void prepare(ActivityView activity, ActivityPreset preset) {
        rounds.start(activity.id(), Asking.of(preset.settings()));
        preset.items().forEach(item -> options.addPreset(activity.id(), item));
        if (Boolean.parseBoolean(preset.settings().getOrDefault("other", "false"))) {
            options.addOther(
                    activity.id(),
                    new PartWords(
                            dutch("ballot.other.name"), dutch("ballot.other.sentence"), dutch("ballot.other.ask")));
        }
    }

    /**
     * What was closed is counted and, where it was secret, sealed: opening again asks anew, in a next round. Nobody may change a
     * voice after the close, and the old result stays as it was.
     * A closing that is taken back goes on with the same round. Whoever still practises when it opens is at the real thing then.
     */
    @Override
    public void onPhase(ActivityView activity, Phase from, Phase to) {
        var round = rounds.current(activity.id());
        switch (to) {
            case PREPARED -> {
                // nothing is voted on yet; what stood before stays as it was
            }
            case OPEN -> {
                practices.end(activity.id());
                rounds.open(round.isClosed() ? rounds.next(round) : round.id());
            }
            case CLOSING -> {
                // votes still come in, so nothing is frozen yet
            }
            case CLOSED -> close(activity, round);
            case REVEALED -> {
                close(activity, round);
                rounds.reveal(round.id());
            }
        }
    }

    @Override
    public boolean closesSlowly() {
        return true;
    }

    /** A vote is hidden by its round, and by a promise. */
    @Override
    public boolean hidesWhole() {
        return false;
    }

    @Override
    public boolean asksAgain() {
        return true;
    }

    /**
     * Own voices, as long as anybody knows them: those of sealed rounds are nobody's any more. Of these everybody gets the same
     * line, voted or not, and the device of who voted adds the receipt it remembers.
     */
    @Override
    public List<Mine> mine(TrajectId traject, ParticipantId who) {
        var given = rounds.unsealed(traject).stream().flatMap(round -> given(round, who));
        var added = options.by(traject, who).stream()
                .map(part -> new Mine(part.activity(), part.text(), standing(part), part.at()));
        var sealed = rounds.sealed(traject).stream()
                .map(round -> new Mine(round.activity(), "", Text.of("ballot.mine.sealed"), round.openedAt())
                        .says(Text.of("ballot.mine.round", Map.of("n", round.number())))
                        .proves(proof(round, true)));
        return Stream.of(given, added, sealed)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Mine::at).reversed())
                .toList();
    }

    private Stream<Mine> given(Rounds.Round round, ParticipantId who) {
        var parts = options.of(round.activity(), round.number()).stream()
                .collect(Collectors.toMap(BallotOption::id, part -> part));
        var lines = votes.of(keys.voter(round, who)).stream()
                .filter(vote -> parts.containsKey(vote.option()))
                .map(vote -> {
                    var part = Objects.requireNonNull(parts.get(vote.option()));
                    return new Mine(
                                    round.activity(),
                                    part.name(),
                                    Text.of(part.removed() ? "ballot.mine.uncounted" : "ballot.mine.counts"),
                                    round.openedAt())
                            .says(said(round.asking(), part, vote));
                })
                .toList();
        // One receipt for all that was said in a round, so it stands at the first.
        return Stream.concat(
                lines.stream().limit(1).map(line -> line.proves(proof(round, false))),
                lines.stream().skip(1));
    }

    private static Kind.Proof proof(Rounds.Round round, boolean alone) {
        return new Kind.Proof(round.id().value(), Text.of("ballot.proof.mine", Map.of("code", "{code}")), alone);
    }

    @Override
    public List<Outcome> outcome(ActivityId activity) {
        return activities.read(activity).stream()
                .flatMap(view -> rounds.of(activity).stream().filter(round -> Revealed.isVisible(view, round)))
                .findFirst()
                .flatMap(round -> results.of(round.id()))
                .map(kept -> kept.figures().result())
                .stream()
                .flatMap(result -> result.options().stream()
                        .map(option -> new Outcome(
                                option.option().value(), option.name(), Standing.of(result.method(), option))))
                .toList();
    }

    @Override
    public Recorded recorded(ActivityView activity) {
        return record.of(activity);
    }

    /** Stored texts are Dutch, the language of the record. */
    private static String dutch(String key) {
        return Words.say(Words.DUTCH, key);
    }

    private void close(ActivityView activity, Rounds.Round round) {
        if (!round.isClosed()) {
            sealing.close(activity, round);
        }
    }

    private static Text said(Asking asking, BallotOption part, MyBallot.MyVote vote) {
        var choice = Marks.said(asking, vote.mark());
        return vote.reason() == null
                ? Text.of("ballot.mine.vote", Map.of("name", part.name(), "choice", choice))
                : Text.of(
                        "ballot.mine.reasoned", Map.of("name", part.name(), "choice", choice, "reason", vote.reason()));
    }

    private static Text standing(Options.Added part) {
        if (part.reason() != null) {
            return part.reason().told(false);
        }
        return Text.of(part.removed() ? "ballot.mine.offlist" : "ballot.mine.listed");
    }
}
