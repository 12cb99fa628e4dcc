package nl.routebord.answer;

import java.time.Duration;
import nl.routebord.road.Sweep;
import org.springframework.stereotype.Component;

/** Looks every few seconds for paragraphs that were held too long, so that nobody waits for who went away. */
@Component
class WriterSweep implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Writers writers;

    WriterSweep(Writers writers) {
        this.writers = writers;
    }

    @Override
    public void look() {
        writers.sweep();
    }

    @Override
    public String name() {
        return "writers";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
