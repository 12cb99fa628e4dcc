package nl.routebord.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which closed trajects are to be unlinked: those whose day has come, by the clock of the Netherlands. */
@Component
class Due {

    private final JdbcClient jdbc;

    Due(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day from which nothing is linked any more. */
    static LocalDate day(Instant closed, int days) {
        return Dates.local(closed).plusDays(days);
    }

    List<TrajectId> at(Instant now) {
        return jdbc
                .sql("select id, closed_at, keep_days from traject where closed_at is not null and unlinked_at is null"
                        + " order by closed_at, id")
                .query(Due::read)
                .list()
                .stream()
                .filter(one -> one.isDue(now))
                .map(Closed::id)
                .toList();
    }

    /** Holds the traject until the present transaction ends; true while its day has come and its work is not done. */
    boolean hold(TrajectId traject, Instant now) {
        return jdbc.sql("select id, closed_at, keep_days from traject"
                        + " where id = ? and closed_at is not null and unlinked_at is null for update")
                .param(traject.value())
                .query(Due::read)
                .optional()
                .filter(one -> one.isDue(now))
                .isPresent();
    }

    private record Closed(TrajectId id, Instant at, int days) {

        boolean isDue(Instant now) {
            return !Dates.local(now).isBefore(day(at, days));
        }
    }

    private static Closed read(ResultSet row, int n) throws SQLException {
        return new Closed(
                new TrajectId(row.getObject("id", UUID.class)),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getInt("keep_days"));
    }
}
