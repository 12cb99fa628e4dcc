package nl.routebord.signals;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the signals of an evening; the topic's id is the workshop. */
@Component
class SignalSource implements Source {

    private final JdbcClient jdbc;

    SignalSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Signals.KIND;
    }

    @Override
    public SignalBoard read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return SignalBoard.NOBODYS;
        }
        var counts = new LinkedHashMap<ActivityId, Map<Signal, Integer>>();
        jdbc.sql("select activity_id, sort, count(*) as people from room_signal where workshop_id = ?"
                        + " group by activity_id, sort order by activity_id, sort")
                .param(Signals.id(topic.id()))
                .query(row -> {
                    counts.computeIfAbsent(
                                    new ActivityId(row.getObject("activity_id", UUID.class)),
                                    fresh -> new EnumMap<>(Signal.class))
                            .put(Signal.valueOf(row.getString("sort")), row.getInt("people"));
                });
        return new SignalBoard(counts);
    }
}
