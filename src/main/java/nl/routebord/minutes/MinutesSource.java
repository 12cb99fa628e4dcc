package nl.routebord.minutes;

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
import nl.routebord.shell.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the minutes of a traject; topic {@code minutes}, id = traject. */
@Component
class MinutesSource implements Source {

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesSource(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public MinutesBoard read(Topic topic, Audience audience) {
        var traject = UUID.fromString(topic.id());
        var staff = audience == Audience.STAFF;
        return new MinutesBoard(staff ? without(traject) : List.of(), minutes(traject, staff));
    }

    private List<MinutesBoard.Evening> without(UUID traject) {
        return jdbc.sql("""
                select w.id, w.title, w.closed_at, w.created_at from workshop w where w.traject_id = ?
                and w.closed_at is not null and not exists (select 1 from evening_minutes m where m.workshop_id = w.id)
                order by w.closed_at desc, w.id""")
                .param(traject)
                .query((row, n) -> new MinutesBoard.Evening(
                        row.getObject("id", UUID.class), row.getString("title"), Dates.local(at(row, "closed_at"))))
                .list();
    }

    private List<MinutesBoard.Minutes> minutes(UUID traject, boolean staff) {
        var today = Dates.local(clock.instant());
        var sections = sections(traject, staff);
        var reactions = reactions(traject, staff);
        return jdbc
                .sql("""
                select id, title, held_on, phase, reactions_until, final_at, checksum from evening_minutes
                where traject_id = ? order by held_on desc, made_at desc, id""")
                .param(traject)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var stage = Stage.valueOf(row.getString("phase"));
                    var until = row.getObject("reactions_until", LocalDate.class);
                    return new MinutesBoard.Minutes(
                            id,
                            row.getString("title"),
                            row.getObject("held_on", LocalDate.class),
                            stage,
                            until,
                            stage.takesReactions(today, until),
                            row.getObject("final_at") == null ? null : at(row, "final_at"),
                            row.getString("checksum"),
                            sections.getOrDefault(id, List.of()),
                            reactions.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .filter(one -> staff || one.stage().isPublic())
                .toList();
    }

    private Map<UUID, List<MinutesBoard.Section>> sections(UUID traject, boolean staff) {
        var earlier = earlier(traject, staff);
        return jdbc
                .sql("""
                select s.minutes_id, s.id, s.title, s.text, s.version, s.at from minutes_section s
                join evening_minutes m on m.id = s.minutes_id where m.traject_id = ? order by s.position""")
                .param(traject)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return Map.entry(
                            row.getObject("minutes_id", UUID.class),
                            new MinutesBoard.Section(
                                    id,
                                    row.getString("title"),
                                    row.getString("text"),
                                    row.getInt("version"),
                                    at(row, "at"),
                                    earlier.getOrDefault(id, List.of())));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What only staff could read before it was corrected is a draft for staff alone. A text stood until the next was written. */
    private Map<UUID, List<MinutesBoard.Earlier>> earlier(UUID traject, boolean staff) {
        return jdbc
                .sql("""
                select v.section_id, v.version, v.text, v.at, v.blanked_at, p.alias from minutes_section_version v
                join minutes_section s on s.id = v.section_id join evening_minutes m on m.id = s.minutes_id
                join participant p on p.id = v.who where m.traject_id = ? and (? or m.opened_at < coalesce((
                select n.at from minutes_section_version n where n.section_id = v.section_id and n.version = v.version + 1),
                s.at)) order by v.version desc""")
                .params(traject, staff)
                .query((row, n) -> Map.entry(
                        row.getObject("section_id", UUID.class),
                        new MinutesBoard.Earlier(
                                row.getInt("version"),
                                row.getString("text"),
                                at(row, "at"),
                                staff ? row.getString("alias") : null,
                                row.getObject("blanked_at") != null)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<MinutesBoard.Reaction>> reactions(UUID traject, boolean staff) {
        return jdbc
                .sql("""
                select r.id, r.minutes_id, r.text, r.at, p.kind, p.alias, s.title from minutes_reaction r
                join evening_minutes m on m.id = r.minutes_id join participant p on p.id = r.who
                left join minutes_section s on s.id = r.section_id where m.traject_id = ? order by r.at, r.id""")
                .param(traject)
                .query((row, n) -> Map.entry(
                        row.getObject("minutes_id", UUID.class),
                        new MinutesBoard.Reaction(
                                row.getObject("id", UUID.class),
                                row.getString("title") == null ? "" : row.getString("title"),
                                row.getString("text"),
                                at(row, "at"),
                                "FACILITATOR".equals(row.getString("kind")),
                                staff ? row.getString("alias") : null)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
