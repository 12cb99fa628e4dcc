package nl.routebord.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of a run sheet, to be changed. Whoever changes one holds them all first, always in the same order, so that two who do
 * so take turns. A line that was taken off keeps its place among the others.
 */
@Component
class SheetRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param minutes planned
     * @param staged since when it is on stage; null while it is not, and in a break
     * @param off true where it was taken off
     */
    record Row(
            UUID id,
            ActivityId activity,
            int position,
            int minutes,
            @Nullable Instant staged,
            boolean off) {}

    /** All lines in their order, those taken off too, held until the present transaction ends. */
    List<Row> hold(WorkshopId evening) {
        return read("r.workshop_id = ? order by r.id for update", evening.value());
    }

    /** Adds a line at the end. Under {@link #hold}. */
    void append(WorkshopId evening, ActivityId activity, int minutes) {
        jdbc.sql("""
                insert into run_sheet_item (id, workshop_id, activity_id, position, minutes) values (?, ?, ?,
                (select coalesce(max(b.position), 0) + 1 from run_sheet_item b where b.workshop_id = ?), ?)""")
                .params(UUID.randomUUID(), evening.value(), activity.value(), evening.value(), minutes)
                .update();
    }

    /** The lines of the evening of this line, to look at. */
    List<Row> around(UUID line) {
        return read("r.workshop_id = (select o.workshop_id from run_sheet_item o where o.id = ?)", line);
    }

    private List<Row> read(String condition, UUID value) {
        return jdbc
                .sql(
                        "select r.id, r.activity_id, r.position, r.minutes, r.staged_at, r.off_at from run_sheet_item r where "
                                + condition)
                .param(value)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getInt("position"),
                        row.getInt("minutes"),
                        Courses.moment(row, "staged_at"),
                        row.getObject("off_at") != null))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Row::position))
                .toList();
    }

    /** The line that stands before (-1) or after (1) this one, among those that were not taken off. */
    static Optional<Row> beside(List<Row> rows, Row row, int by) {
        var standing = rows.stream().filter(one -> !one.off()).toList();
        var at = standing.indexOf(row) + by;
        return row.off() || at < 0 || at >= standing.size() ? Optional.empty() : Optional.of(standing.get(at));
    }

    void minutes(Row row, int minutes) {
        jdbc.sql("update run_sheet_item set minutes = ? where id = ?")
                .params(minutes, row.id())
                .update();
    }

    /** Each takes the place of the other. No place is ever held twice, so the first of them waits where no line stands. */
    void swap(Row one, Row other) {
        place(one, -one.position());
        place(other, one.position());
        place(one, other.position());
    }

    private void place(Row row, int position) {
        jdbc.sql("update run_sheet_item set position = ? where id = ?")
                .params(position, row.id())
                .update();
    }

    void takeOff(Row row, ParticipantId who) {
        jdbc.sql("update run_sheet_item set off_at = ?, off_by = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), who.value(), row.id())
                .update();
    }

    void putBack(Row row) {
        jdbc.sql("update run_sheet_item set off_at = null, off_by = null where id = ?")
                .param(row.id())
                .update();
    }
}
