package nl.routebord.load;

import java.util.concurrent.atomic.AtomicInteger;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.context.ApplicationEventPublisher;

/** The board of the bench: one text, read like any other board in a transaction. */
public class BenchBoard implements Source {

    record Board(String marker) {}

    private final AtomicInteger reads = new AtomicInteger();
    private final ApplicationEventPublisher events;
    private volatile String marker = "-";

    BenchBoard(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Shows this text on every screen. */
    public void change(String text) {
        marker = text;
        events.publishEvent(new Changed(BenchView.TOPIC));
    }

    public int reads() {
        return reads.get();
    }

    @Override
    public String kind() {
        return BenchView.TOPIC.kind();
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        reads.incrementAndGet();
        return new Board(marker);
    }
}
