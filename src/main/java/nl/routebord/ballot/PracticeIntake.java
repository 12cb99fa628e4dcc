package nl.routebord.ballot;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code ballot.practice.start} and {@code .stop} ({@code activity}), {@code .cast} ({@code round}, {@code option}, {@code mark},
 * {@code reason} or nothing) and {@code .rank} ({@code round}, {@code order}). Names of their own, so that what was meant as
 * practice can never be taken for a vote.
 */
@Component
class PracticeIntake implements Intake {

    private final Practices practices;

    PracticeIntake(Practices practices) {
        this.practices = practices;
    }

    @Override
    public Set<String> commands() {
        return Set.of("ballot.practice.start", "ballot.practice.stop", "ballot.practice.cast", "ballot.practice.rank");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "ballot.practice.start" -> practices.start(scope, command.id(), fields.activity());
            case "ballot.practice.stop" -> practices.stop(scope, fields.activity());
            case "ballot.practice.cast" ->
                practices.cast(
                        scope,
                        new RoundId(fields.id("round")),
                        new OptionId(fields.id("option")),
                        fields.number("mark"),
                        fields.optional("reason", Ballots.REASON, "ballot.refused.reason"));
            case "ballot.practice.rank" ->
                practices.rank(scope, new RoundId(fields.id("round")), BallotIntake.order(fields));
            default -> throw Refusal.because("road.refused.broken");
        };
    }
}
