package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how an evening goes in time. */
@Component
class Courses {

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Course of(WorkshopId workshop) {
        return jdbc.sql("select began_at, break_since, break_until, break_seconds, frozen_at, timer_ends_at,"
                        + " timer_given_seconds from workshop where id = ?")
                .param(workshop.value())
                .query(Courses::read)
                .optional()
                .orElse(Course.NONE);
    }

    private static Course read(ResultSet row, int n) throws SQLException {
        return new Course(
                moment(row, "began_at"),
                moment(row, "break_since"),
                moment(row, "break_until"),
                Duration.ofSeconds(row.getInt("break_seconds")),
                row.getObject("frozen_at") != null,
                moment(row, "timer_ends_at"),
                Duration.ofSeconds(row.getInt("timer_given_seconds")));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
