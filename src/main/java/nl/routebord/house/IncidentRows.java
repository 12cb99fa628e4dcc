package nl.routebord.house;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
