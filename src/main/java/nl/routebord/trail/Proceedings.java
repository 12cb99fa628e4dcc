package nl.routebord.trail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
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

    /**
     * The lines {@code phase.*}, also taken back, and {@code stage.*} of these activities, and what is of the whole evening,
     * oldest first; both ends of the time count.
     */
    @Transactional(readOnly = true)
    public List<Line> of(WorkshopId evening, Collection<ActivityId> activities, Instant from, Instant until) {
        return jdbc.sql("""
                select l.activity_id, l.at, l.what, l.after_text from log_entry l left join participant p on p.id = l.who
                where l.at >= :from and l.at <= :until and (l.item_kind = 'workshop' and l.item_id = :evening
                or l.activity_id in (:activities) and (l.what like 'phase.%' or l.what like 'stage.%'
                or l.what like 'undone.phase.%' or l.what like 'redone.phase.%')
                and (l.who is null or p.workshop_id = :evening)) order by l.at, l.nr""")
                .param("activities", ids(activities))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("evening", evening.value())
                .query((row, n) -> {
                    var activity = row.getObject("activity_id", UUID.class);
                    return new Line(
                            activity == null ? null : new ActivityId(activity),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            word(row.getString("what"), row.getString("after_text")),
                            row.getString("after_text"));
                })
                .list();
    }

    /** What was taken back or done again is told as what it led to. */
    private static String word(String what, @Nullable String after) {
        return what.equals(Undoing.act(what)) || after == null ? what : "phase." + after.toLowerCase(Locale.ROOT);
    }

    /** A list in SQL is never empty; no activity has this id. */
    private static List<UUID> ids(Collection<ActivityId> activities) {
        return activities.isEmpty()
                ? List.of(new UUID(0, 0))
                : activities.stream().map(ActivityId::value).toList();
    }

    /**
     * One thing that happened.
     *
     * @param activity null for what was of the whole evening
     * @param what the word of the log, for example {@code phase.open}
     * @param after what there was then, where the line says so: the minutes of a break
     */
    public record Line(
            @Nullable ActivityId activity,
            Instant at,
            String what,
            @Nullable String after) {}
}
