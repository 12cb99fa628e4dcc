package nl.routebord.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@link Keeping} in one query. */
@Component
class KeepingSource implements Source {

    private static final String READ = """
            select t.id, t.closed_at, c.alias as closed_by, t.keep_days, t.keep_set_at, s.alias as set_by, t.unlinked_at,
                   (select count(*) from participant p where p.traject_id = t.id and p.kind in ('GUEST', 'MEMBER')
                    and p.unlinked is null) as guests,
                   exists (select 1 from workshop w where w.traject_id = t.id and w.began_at is not null
                    and w.closed_at is null) as running,
                   coalesce((select max(l.at) from log_entry l where l.traject_id = t.id), t.created_at) as latest
            from traject t left join participant c on c.id = t.closed_by left join participant s on s.id = t.keep_set_by
            where t.id = ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepingSource(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Keeping.KIND;
    }

    @Override
    public Keeping read(Topic topic, Audience audience) {
        return of(new TrajectId(UUID.fromString(topic.id())));
    }

    Keeping of(TrajectId traject) {
        return jdbc.sql(READ).param(traject.value()).query(this::read).single();
    }

    private Keeping read(ResultSet row, int n) throws SQLException {
        var closed = moment(row, "closed_at");
        var days = row.getInt("keep_days");
        return new Keeping(
                new TrajectId(row.getObject("id", UUID.class)),
                closed,
                row.getString("closed_by"),
                days,
                moment(row, "keep_set_at"),
                row.getString("set_by"),
                closed == null ? null : Due.day(closed, days),
                moment(row, "unlinked_at"),
                row.getInt("guests"),
                row.getBoolean("running"),
                closed == null
                        ? quiet(row.getObject("latest", OffsetDateTime.class).toInstant())
                        : null);
    }

    private @Nullable LocalDate quiet(Instant latest) {
        return latest.isBefore(clock.instant().minus(Term.QUIET.duration())) ? Dates.local(latest) : null;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
