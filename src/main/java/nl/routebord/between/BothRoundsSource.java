package nl.routebord.between;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routebord.ballot.Revealed;
import nl.routebord.ballot.Shown;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** Reads the newest round at home and the newest in the hall before it, as far as both may be seen. Topic {@code both-rounds}. */
@Component
class BothRoundsSource implements Source {

    private final AtHome home;
    private final Revealed revealed;
    private final Activities activities;

    BothRoundsSource(AtHome home, Revealed revealed, Activities activities) {
        this.home = home;
        this.revealed = revealed;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return BothRounds.KIND;
    }

    @Override
    public BothRounds read(Topic topic, Audience audience) {
        return new BothRounds(home.ballots(new TrajectId(UUID.fromString(topic.id()))).stream()
                .flatMap(ballot -> activities.read(ballot).stream())
                .flatMap(ballot -> pair(ballot).stream())
                .toList());
    }

    private Optional<BothRounds.Pair> pair(ActivityView ballot) {
        var atHome = home.of(ballot.id());
        var rounds = revealed.all(ballot.id());
        return rounds.stream()
                .filter(round -> atHome.contains(round.number()))
                .findFirst()
                .flatMap(second -> first(rounds, second, atHome)
                        .map(first -> new BothRounds.Pair(
                                ballot.id(),
                                ballot.step(),
                                ballot.question(),
                                BothRounds.hall(first),
                                BothRounds.home(second),
                                BothRounds.rows(first, second))));
    }

    private static Optional<Shown> first(List<Shown> rounds, Shown second, Set<Integer> atHome) {
        return rounds.stream()
                .filter(round -> round.number() < second.number() && !atHome.contains(round.number()))
                .findFirst();
    }
}
