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

/** Counts the signals of an evening, without those of who was put out; the topic's id is the workshop. */
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
        jdbc.sql("select s.activity_id, s.sort, count(*) as people from room_signal s"
                        + " join participant p on p.id = s.participant_id and p.out_at is null"
                        + " where s.workshop_id = ? group by s.activity_id, s.sort order by s.activity_id, s.sort")
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
