package nl.routebord.trail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of an evening, read from the log: what its desk put on stage, opened, closed and showed, and when. What people
 * wrote is not in it. An activity can stand on the run sheets of several evenings, so a line counts for the evening whose
 * facilitator it is by; what the product did itself (a countdown that ended) counts by its time.
 */
@Service
public class Proceedings {

    private final JdbcClient jdbc;

    Proceedings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines {@code phase.*} and {@code stage.*} of these activities, oldest first; both ends of the time count. */
    @Transactional(readOnly = true)
    public List<Line> of(WorkshopId evening, Collection<ActivityId> activities, Instant from, Instant until) {
        if (activities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select l.activity_id, l.at, l.what from log_entry l left join participant p on p.id = l.who
                where l.activity_id in (:activities) and l.at >= :from and l.at <= :until
                and (l.what like 'phase.%' or l.what like 'stage.%')
                and (l.who is null or p.workshop_id = :evening) order by l.at, l.id""")
                .param("activities", activities.stream().map(ActivityId::value).toList())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("evening", evening.value())
                .query((row, n) -> new Line(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("what")))
                .list();
    }

    /** One thing that happened; {@code what} is the word of the log, for example {@code phase.open}. */
    public record Line(ActivityId activity, Instant at, String what) {}
}
