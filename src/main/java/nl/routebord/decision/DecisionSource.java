package nl.routebord.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of a traject with what they said before, and its calendar; topic {@code decisions}, id = traject. */
@Component
class DecisionSource implements Source {

    private static final String TEXT = "%1$s.title, %1$s.reason, %1$s.objections, %1$s.minority, %1$s.taken_by,"
            + " %1$s.taken_when, %1$s.heard, %1$s.review_on";

    private final JdbcClient jdbc;
    private final DecisionGrounds grounds;
    private final DecisionCalendar calendar;
    private final Clock clock;

    DecisionSource(JdbcClient jdbc, DecisionGrounds grounds, DecisionCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.grounds = grounds;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "decisions";
    }

    @Override
    public DecisionBoard read(Topic topic, Audience audience) {
        var traject = new TrajectId(UUID.fromString(topic.id()));
        return new DecisionBoard(rows(traject, audience == Audience.STAFF), calendar.of(traject));
    }

    private List<DecisionBoard.Row> rows(TrajectId traject, boolean staff) {
        var resting = grounds.of(traject);
        var earlier = earlier(traject, staff);
        return jdbc.sql("select d.id, " + TEXT.formatted("d") + ", d.version, d.made_at, d.at, d.withdrawn_for,"
                        + " (select a.name from activity a where a.id = d.activity_id) as board from decision d"
                        + " where d.traject_id = ? order by d.made_at desc, d.id")
                .param(traject.value())
                .query((row, n) -> row(row, resting, earlier))
                .list();
    }

    private DecisionBoard.Row row(
            ResultSet row, Map<UUID, DecisionGrounds.Resting> resting, Map<UUID, List<DecisionBoard.Earlier>> earlier)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var rests = resting.getOrDefault(id, new DecisionGrounds.Resting());
        var board = row.getString("board");
        var text = text(row);
        var off = row.getString("withdrawn_for");
        return new DecisionBoard.Row(
                id,
                text,
                board == null ? "" : board,
                row.getInt("version"),
                moment(row, "made_at"),
                moment(row, "at"),
                off == null && !text.reviewOn().isAfter(Dates.local(clock.instant())),
                off,
                rests.named(),
                rests.lost(),
                earlier.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<DecisionBoard.Earlier>> earlier(TrajectId traject, boolean staff) {
        return jdbc
                .sql("select v.decision_id, v.version, " + TEXT.formatted("v")
                        + ", v.at, v.blanked_at, p.alias from decision_version v"
                        + " join decision d on d.id = v.decision_id join participant p on p.id = v.who"
                        + " where d.traject_id = ? order by v.version desc")
                .param(traject.value())
                .query((row, n) -> new Of(
                        row.getObject("decision_id", UUID.class),
                        new DecisionBoard.Earlier(
                                row.getInt("version"),
                                text(row),
                                moment(row, "at"),
                                staff ? alias(row) : null,
                                row.getObject("blanked_at") != null)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::decision, Collectors.mapping(Of::earlier, Collectors.toList())));
    }

    private record Of(UUID decision, DecisionBoard.Earlier earlier) {}

    private static @Nullable String alias(ResultSet row) throws SQLException {
        return row.getString("alias");
    }

    private static DecisionText text(ResultSet row) throws SQLException {
        return new DecisionText(
                row.getString("title"),
                row.getString("reason"),
                row.getString("objections"),
                row.getString("minority"),
                row.getString("taken_by"),
                row.getString("taken_when"),
                row.getString("heard"),
                row.getObject("review_on", LocalDate.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
