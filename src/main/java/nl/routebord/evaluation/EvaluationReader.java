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
import nl.routebord.shared.Cut;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
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
                select e.id, e.text, e.sign, e.due_on, e.watcher, e.action, e.from_kind, e.from_board, e.version, e.done_at,
                       case when e.at = e.made_at then c.text end as present,
                       coalesce(c.removed_at, n.removed_at) >= e.at as hidden,
                       case when c.id is null then n.hidden_for else c.hidden_for end as hidden_for
                from evaluation_point e
                left join concern c on e.from_kind = 'concern' and c.id = e.from_item
                left join entry n on e.from_kind = 'entry' and n.id = e.from_item
                where e.traject_id = ? order by e.due_on, e.made_at, e.id""")
                .param(traject.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var due = row.getObject("due_on", LocalDate.class);
                    var found = findings.getOrDefault(id, List.of());
                    var from = row.getString("from_kind");
                    // Of a concern that was never put in other words here: its words of now.
                    var present = row.getString("present");
                    var text = present == null ? row.getString("text") : Cut.characters(present, PointText.TEXT);
                    var hidden = row.getBoolean("hidden");
                    return new EvaluationBoard.Point(
                            id,
                            new PointText(
                                    hidden && !staff ? instead(HideReason.read(row.getString("hidden_for"))) : text,
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
                            hidden,
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

    /** What members read of a point whose concern is hidden on its board: why, and no word of it. */
    private static String instead(@Nullable HideReason reason) {
        return reason == null || reason == HideReason.UNSAID
                ? Words.say(Words.DUTCH, "evaluation.point.hidden")
                : Words.say(
                        Words.DUTCH,
                        "evaluation.point.hidden.why",
                        Map.of("why", Words.say(Words.DUTCH, "workshop.hide." + reason.key())));
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
