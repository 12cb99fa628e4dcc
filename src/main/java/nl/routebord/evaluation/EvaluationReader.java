package nl.routebord.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the points of a traject as they stand today; topic {@code evaluation}, id = traject. */
@Component
class EvaluationReader implements Source {

    private final JdbcClient jdbc;
    private final Links links;
    private final Clock clock;

    EvaluationReader(JdbcClient jdbc, Links links, Clock clock) {
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "evaluation";
    }

    @Override
    public EvaluationBoard read(Topic topic, Audience audience) {
        return of(new TrajectId(UUID.fromString(topic.id())), audience == Audience.STAFF);
    }

    EvaluationBoard of(TrajectId traject, boolean staff) {
        var today = Dates.local(clock.instant());
        var findings = findings(traject, staff);
        var back = links.back(traject);
        var points = jdbc.sql("""
                select id, text, sign, due_on, watcher, action, from_kind, from_board, version, done_at
                from evaluation_point where traject_id = ? order by due_on, made_at, id""")
                .param(traject.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var due = row.getObject("due_on", LocalDate.class);
                    var found = findings.getOrDefault(id, List.of());
                    var from = row.getString("from_kind");
                    return new EvaluationBoard.Point(
                            id,
                            new PointText(
                                    row.getString("text"),
                                    row.getString("sign"),
                                    due,
                                    row.getString("watcher"),
                                    row.getString("action")),
                            from == null ? "" : from,
                            row.getString("from_board"),
                            State.of(
                                    today,
                                    due,
                                    found.isEmpty() ? null : found.getFirst().on(),
                                    row.getObject("done_at") != null),
                            row.getInt("version"),
                            found,
                            back.getOrDefault(id, List.of()));
                })
                .list();
        return new EvaluationBoard(
                today,
                points.stream()
                        .sorted(Comparator.comparing(EvaluationBoard.Point::state))
                        .toList());
    }

    private Map<UUID, List<EvaluationBoard.Finding>> findings(TrajectId traject, boolean staff) {
        return jdbc
                .sql("""
                select f.point_id, f.mark, f.text, f.at, p.kind, p.alias from evaluation_finding f
                join evaluation_point e on e.id = f.point_id join participant p on p.id = f.who
                where e.traject_id = ? order by f.at desc, f.id""")
                .param(traject.value())
                .query((row, n) -> {
                    var at = row.getObject("at", OffsetDateTime.class).toInstant();
                    return Map.entry(
                            row.getObject("point_id", UUID.class),
                            new EvaluationBoard.Finding(
                                    Sign.valueOf(row.getString("mark")),
                                    row.getString("text"),
                                    at,
                                    Dates.local(at),
                                    "FACILITATOR".equals(row.getString("kind")),
                                    staff ? row.getString("alias") : null));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
