package nl.routebord.signals;

import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person gave; the topic's id is {@code workshop/activity/participant}. */
@Component
class MySignalSource implements Source {

    private final JdbcClient jdbc;

    MySignalSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Signals.MINE;
    }

    @Override
    public MySignals read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 3);
        return new MySignals(jdbc
                .sql("select sort from room_signal where workshop_id = ? and activity_id = ? and participant_id = ?")
                .params(Signals.id(ids[0]), Signals.id(ids[1]), Signals.id(ids[2]))
                .query(String.class)
                .stream()
                .map(Signal::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
