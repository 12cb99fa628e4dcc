package nl.routebord.road;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Set;
import java.util.function.Supplier;
import nl.routebord.shared.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Counts what comes in, for who runs the product: how many commands of which kind, how long each took and how it ended, and how
 * many votes were counted. Never whose, in which evening or for what.
 */
@Component
public class Tally {

    private static final Set<String> VOTES = Set.of("ballot.cast", "ballot.rank", "poll.cast");

    private final MeterRegistry registry;
    private final Counter votes;

    Tally(MeterRegistry registry) {
        this.registry = registry;
        this.votes = Counter.builder("routebord.votes")
                .description("Votes that were taken in, changes of an earlier one included")
                .register(registry);
    }

    /**
     * Carries this out and counts it.
     *
     * @param command the name of a command that the house knows, never one that somebody made up: each is a row of its own
     */
    public <T> T during(String command, Supplier<T> take) {
        var began = Timer.start(registry);
        try {
            var answer = take.get();
            stop(began, command, "done");
            if (VOTES.contains(command)) {
                votes.increment();
            }
            return answer;
        } catch (RuntimeException end) {
            stop(began, command, outcome(end));
            throw end;
        }
    }

    private void stop(Timer.Sample began, String command, String outcome) {
        var dot = command.indexOf('.');
        began.stop(Timer.builder("routebord.commands")
                .description("Commands that came in, by kind and by how they ended")
                .tag("kind", dot < 0 ? command : command.substring(0, dot))
                .tag("outcome", outcome)
                .register(registry));
    }

    private static String outcome(RuntimeException end) {
        if (end instanceof Refusal) {
            return "refused";
        }
        return end instanceof ConcurrencyFailureException || end instanceof TransientDataAccessException
                ? "busy"
                : "failed";
    }
}
