package nl.routebord.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@link Agenda}: four queries, whatever there is. Boards that were never shown are no news for everybody, but no secret. */
@Component
class AgendaReader implements Source {

    private final JdbcClient jdbc;
    private final Trajects trajects;
    private final Activities activities;

    AgendaReader(JdbcClient jdbc, Trajects trajects, Activities activities) {
        this.jdbc = jdbc;
        this.trajects = trajects;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return Agenda.KIND;
    }

    @Override
    public Agenda read(Topic topic, Audience audience) {
        return read(new TrajectId(UUID.fromString(topic.id())));
    }

    Agenda read(TrajectId traject) {
        var boards = activities.of(traject);
        var lines = lines(traject, boards);
        var all = jdbc.sql("select id, handle, title, step, planned_for, began_at, closed_at from workshop"
                        + " where traject_id = ? order by created_at, id")
                .param(traject.value())
                .query((row, n) -> new Agenda.Evening(
                        row.getString("handle"),
                        row.getString("title"),
                        row.getInt("step"),
                        moment(row, "planned_for"),
                        moment(row, "began_at"),
                        moment(row, "closed_at"),
                        lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
        return new Agenda(
                trajects.byId(traject).orElseThrow(),
                all.stream()
                        .filter(one -> one.closed() == null)
                        .sorted(Comparator.comparing(
                                Agenda.Evening::at, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                all.stream()
                        .filter(one -> one.closed() != null)
                        .sorted(Comparator.comparing(
                                Agenda.Evening::closed, Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList(),
                boards);
    }

    /** When the next evening of every traject of the house is; a traject where none is planned is not in it. */
    Map<TrajectId, Instant> next() {
        var next = new HashMap<TrajectId, Instant>();
        jdbc.sql("select traject_id, min(planned_for) as planned_for from workshop"
                        + " where closed_at is null and planned_for is not null group by traject_id")
                .query(row -> {
                    next.put(
                            new TrajectId(row.getObject("traject_id", UUID.class)),
                            row.getObject("planned_for", OffsetDateTime.class).toInstant());
                });
        return next;
    }

    private Map<UUID, List<Agenda.Line>> lines(TrajectId traject, List<ActivityView> boards) {
        var known = boards.stream().collect(Collectors.toMap(ActivityView::id, Function.identity()));
        var lines = new HashMap<UUID, List<Agenda.Line>>();
        jdbc.sql("""
                select r.workshop_id, r.activity_id, r.minutes from run_sheet_item r join workshop w on w.id = r.workshop_id
                where w.traject_id = ? and r.off_at is null order by r.workshop_id, r.position""")
                .param(traject.value())
                .query((row, n) -> {
                    var board = known.get(new ActivityId(row.getObject("activity_id", UUID.class)));
                    if (board != null) {
                        lines.computeIfAbsent(row.getObject("workshop_id", UUID.class), fresh -> new ArrayList<>())
                                .add(new Agenda.Line(board, row.getInt("minutes")));
                    }
                    return n;
                })
                .list();
        return lines;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
