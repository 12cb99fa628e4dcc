package nl.routebord.thermometer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sentences that a measurement left behind, from the moment on which all may read them. Nobody knows whose they are, so
 * nobody has an answer of their own: all read it.
 */
@Component
class SentencesBroughtIn implements Seen {

    static final String KIND = "thermometer-sentence";

    /** As {@link ThermometerSource} shows them: the last one of a hidden activity waits for its reveal. */
    private static final String SHOWN = """
            from thermometer_sentence t join thermometer_round r on r.id = t.round_id join activity a on a.id = r.activity_id
            where a.traject_id = ? and r.closed_at is not null and (not a.hidden or a.phase = 'REVEALED'
              or exists (select 1 from thermometer_round n where n.activity_id = a.id and n.number > r.number))\s""";

    private final JdbcClient jdbc;

    SentencesBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    /** By their ids, which tell no order. */
    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("select t.id, t.text, r.closed_at, a.id as activity, a.step, a.name " + SHOWN
                        + "order by r.closed_at, t.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(KIND, row.getObject("id", UUID.class)),
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getInt("step"),
                        row.getString("name"),
                        row.getString("text"),
                        Set.of(),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("select t.id " + SHOWN)
                .param(traject.value())
                .query(UUID.class)
                .list());
    }
}
