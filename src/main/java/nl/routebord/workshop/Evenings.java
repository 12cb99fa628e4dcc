package nl.routebord.workshop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evening as its record and its closing need it: the run sheet, begin and end, and how many took part. For the desk alone. */
@Service
@Transactional(readOnly = true)
public class Evenings {

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Groups groups;

    Evenings(JdbcClient jdbc, Workshops workshops, Groups groups) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.groups = groups;
    }

    /** The evening of this desk. Refuses everybody but the facilitator. */
    public Evening of(Scope staff) {
        staff.requireStaff();
        var workshop = workshops.byId(staff.evening()).orElseThrow();
        return jdbc.sql("select created_at, closed_at from workshop where id = ?")
                .param(workshop.id().value())
                .query((row, n) -> new Evening(
                        workshop,
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        runSheet(workshop.id()),
                        attended(workshop)))
                .single();
    }

    private List<ActivityView> runSheet(WorkshopId workshop) {
        return jdbc.sql("select " + ActivityRow.COLUMNS
                        + " from run_sheet_item r join activity a on a.id = r.activity_id"
                        + " where r.workshop_id = ? and r.off_at is null order by r.position")
                .param(workshop.value())
                .query(ActivityRow::read)
                .list();
    }

    /** Everybody who joined, once, and nobody who was only typed in for; those without a group last and under an empty name. */
    private List<Attended> attended(WorkshopView workshop) {
        var people = new HashMap<@Nullable UUID, Integer>();
        jdbc.sql("""
                select group_id, count(*) as people from participant
                where workshop_id = ? and kind = 'GUEST' and stand_in is null group by group_id""")
                .param(workshop.id().value())
                .query((row, n) -> people.put(row.getObject("group_id", UUID.class), row.getInt("people")))
                .list();
        var attended = new ArrayList<Attended>();
        groups.of(workshop.traject())
                .forEach(group -> attended.add(new Attended(group.name(), count(people, group.id()))));
        attended.add(new Attended("", count(people, null)));
        return attended;
    }

    private static int count(Map<@Nullable UUID, Integer> people, @Nullable UUID group) {
        return people.getOrDefault(group, 0);
    }

    /**
     * One evening.
     *
     * @param made when it was prepared, which may be days before
     * @param closed when it was ended; null while it is going on
     */
    public record Evening(
            WorkshopView workshop,
            Instant made,
            @Nullable Instant closed,
            List<ActivityView> runSheet,
            List<Attended> attended) {

        /** How many people took part. */
        public int people() {
            return attended.stream().mapToInt(Attended::people).sum();
        }
    }

    /** So many people of a group; {@code group} is empty for those who said none. */
    public record Attended(String group, int people) {}
}
