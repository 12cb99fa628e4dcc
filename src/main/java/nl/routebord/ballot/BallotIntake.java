package nl.routebord.ballot;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code ballot.cast} ({@code round}, {@code option}, {@code choice}, {@code reason} or nothing), {@code ballot.propose}
 * ({@code activity}, {@code name}, {@code sentence}), {@code ballot.remove} and {@code ballot.restore} ({@code option}).
 */
@Component
class BallotIntake implements Intake {

    private final Ballots ballots;

    BallotIntake(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Set<String> commands() {
        return Set.of("ballot.cast", "ballot.propose", "ballot.remove", "ballot.restore");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "ballot.cast" -> cast(scope, command, fields);
            case "ballot.propose" ->
                ballots.propose(
                        scope,
                        command.id(),
                        fields.activity(),
                        fields.text("name", Ballots.NAME, "ballot.refused.name"),
                        fields.text("sentence", Ballots.SENTENCE, "ballot.refused.sentence"));
            case "ballot.remove" -> ballots.remove(scope, command.id(), new OptionId(fields.id("option")));
            case "ballot.restore" -> ballots.restore(scope, command.id(), new OptionId(fields.id("option")));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private Answer cast(Scope scope, Command command, Fields fields) {
        return ballots.cast(
                scope,
                command.id(),
                new RoundId(fields.id("round")),
                new OptionId(fields.id("option")),
                fields.choice("choice", Choice.class, "ballot.refused.choice"),
                fields.optional("reason", Ballots.REASON, "ballot.refused.reason"),
                !fields.values().containsKey("reason"));
    }
}
