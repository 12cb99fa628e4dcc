package nl.routebord.house;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of incidents. */
@Component
class IncidentRows {

    private static final String SELECT =
            "select id, kind, what, noticed_at, reported_at, closed_at, outcome from incident where traject_id = ? ";

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Incident> of(TrajectId traject) {
        return jdbc.sql(SELECT + "order by reported_at desc, id")
                .param(traject.value())
                .query(IncidentRows::read)
                .list();
    }

    Optional<Incident> find(TrajectId traject, IncidentId id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(traject.value(), id.value())
                .query(IncidentRows::read)
                .optional();
    }

    void add(TrajectId traject, Incident incident, ParticipantId by) {
        jdbc.sql("""
                insert into incident (id, traject_id, kind, what, noticed_at, reported_at, reported_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        incident.id().value(),
                        traject.value(),
                        incident.kind().name(),
                        incident.what(),
                        at(incident.noticed()),
                        at(incident.reported()),
                        by.value())
                .update();
    }

    /** False where it was closed before. */
    boolean close(IncidentId id, String outcome, Instant now, ParticipantId by) {
        return jdbc.sql(
                                "update incident set closed_at = ?, closed_by = ?, outcome = ? where id = ? and closed_at is null")
                        .params(at(now), by.value(), outcome, id.value())
                        .update()
                == 1;
    }

    /** An incident, and the traject it was of. */
    record Past(IncidentId id, TrajectId traject) {}

    /** Those that were closed before this moment, or were reported before it and never closed. */
    List<Past> before(Instant moment) {
        return jdbc.sql("select id, traject_id from incident where coalesce(closed_at, reported_at) < ? order by id")
                .param(at(moment))
                .query((row, n) -> new Past(
                        new IncidentId(row.getObject("id", UUID.class)),
                        new TrajectId(row.getObject("traject_id", UUID.class))))
                .list();
    }

    /** False where it was gone before. */
    boolean remove(IncidentId id) {
        return jdbc.sql("delete from incident where id = ?").param(id.value()).update() == 1;
    }

    /** Every traject with an incident. */
    Set<TrajectId> trajects() {
        return jdbc.sql("select distinct traject_id from incident").query(UUID.class).list().stream()
                .map(TrajectId::new)
                .collect(Collectors.toSet());
    }

    private static Incident read(ResultSet row, int n) throws SQLException {
        return new Incident(
                new IncidentId(row.getObject("id", UUID.class)),
                Incident.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("closed_at", OffsetDateTime.class)),
                row.getString("outcome"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
