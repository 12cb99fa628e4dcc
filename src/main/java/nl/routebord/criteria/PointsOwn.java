package nl.routebord.criteria;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody put on boards of points. A point of one's own keeps its place and its support and loses its words, also where the
 * desk had put them straight or cut them in pieces; a point it was joined into keeps the joined text.
 */
@Component
class PointsOwn implements OwnData {

    private final JdbcClient jdbc;

    PointsOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "criterion.author",
                "criterion.worded_by",
                "criterion_version.worded_by",
                "criterion_support.participant_id",
                "criterion_removal.who",
                "criterion_rival.author",
                "criterion_rival.settled_by");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(
                Held.told(
                        "criteria.own.points",
                        "criterion.author",
                        lines(
                                "select a.name as board, t.name, t.sentence, t.born_at as at from criterion t"
                                        + " join activity a on a.id = t.activity_id where t.author = ? order by t.born_at",
                                who)),
                Held.told(
                        "criteria.own.versions",
                        "criterion_version.worded_by",
                        lines(
                                "select a.name as board, t.name, t.sentence, t.worded_at as at from criterion_version t"
                                        + " join criterion c on c.id = t.criterion_id join activity a on a.id = c.activity_id"
                                        + " where t.worded_by = ? order by t.worded_at",
                                who)),
                Held.told(
                        "criteria.own.rivals",
                        "criterion_rival.author",
                        lines(
                                "select a.name as board, t.name, t.sentence, t.at from criterion_rival t"
                                        + " join criterion c on c.id = t.criterion_id join activity a on a.id = c.activity_id"
                                        + " where t.author = ? order by t.at",
                                who)),
                Held.counted(jdbc, who, "criteria.own.supports", "criterion_support.participant_id"));
    }

    private List<Held.Line> lines(String sql, ParticipantId who) {
        return jdbc.sql(sql)
                .param(who.value())
                .query((row, n) -> new Held.Line(
                        row.getString("board"),
                        new Wording(row.getString("name"), row.getString("sentence")).logged(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("""
                select c.activity_id from criterion_support s join criterion c on c.id = s.criterion_id
                where s.participant_id = ? union select c.activity_id from criterion_rival r
                join criterion c on c.id = r.criterion_id where r.author = ?""").params(erasing.who().value(), erasing.who().value()).query(row -> {
            erasing.board(new ActivityId(row.getObject("activity_id", UUID.class)));
        });
        own(erasing.who()).forEach((point, activity) -> {
            erasing.took(activity, point);
            wipe(erasing, "criterion", "id", point);
            wipe(erasing, "criterion_version", "criterion_id", point);
        });
        wipe(erasing, "criterion_rival", "author", erasing.who().value());
        erasing.drop("criterion_support", "participant_id");
        for (var column : List.of("author", "worded_by")) {
            erasing.pass("criterion", column);
        }
        erasing.pass("criterion_version", "worded_by");
        erasing.pass("criterion_removal", "who");
        erasing.pass("criterion_rival", "author");
        erasing.pass("criterion_rival", "settled_by");
    }

    /** The words of others of the room in it are theirs; they reword no point, so all of these are one's own or the desk's. */
    private void wipe(Erasing erasing, String table, String column, UUID id) {
        jdbc.sql("select name, sentence from " + table + " where " + column + " = ?")
                .param(id)
                .query(row -> {
                    erasing.said(row.getString("name"));
                    erasing.said(row.getString("sentence"));
                    erasing.said(new Wording(row.getString("name"), row.getString("sentence")).logged());
                });
        jdbc.sql("update " + table + " set name = ?, sentence = '' where " + column + " = ?")
                .params(erasing.words(), id)
                .update();
    }

    /** What the desk carried on to another board in the very same words. */
    @Override
    public void forget(Erasing erasing) {
        for (var point : erasing.carried()) {
            for (var table : List.of("criterion.id", "criterion_version.criterion_id")) {
                var at = table.split("\\.");
                for (var text : erasing.texts()) {
                    jdbc.sql("update " + at[0] + " set name = ?, sentence = '' where " + at[1] + " = ? and name = ?")
                            .params(erasing.words(), point, text)
                            .update();
                }
            }
            jdbc.sql("select activity_id from criterion where id = ?")
                    .param(point)
                    .query(row -> {
                        erasing.board(new ActivityId(row.getObject("activity_id", UUID.class)));
                    });
        }
    }

    /** All of one's own, and what the desk cut them into. A point made of several was joined: that text stays. */
    private Map<UUID, ActivityId> own(ParticipantId who) {
        var own = new LinkedHashMap<UUID, ActivityId>();
        jdbc.sql("select id, activity_id from criterion where author = ?")
                .param(who.value())
                .query(row -> {
                    own.put(row.getObject("id", UUID.class), new ActivityId(row.getObject("activity_id", UUID.class)));
                });
        var cut = new ArrayDeque<>(own.keySet());
        while (!cut.isEmpty()) {
            jdbc.sql("""
                    select c.id, c.activity_id from criterion_join j join criterion c on c.id = j.criterion_id
                    where j.part_id = ? and (select count(*) from criterion_join o where o.criterion_id = c.id) = 1""").param(cut.pop()).query(row -> {
                var piece = row.getObject("id", UUID.class);
                if (own.put(piece, new ActivityId(row.getObject("activity_id", UUID.class))) == null) {
                    cut.add(piece);
                }
            });
        }
        return own;
    }
}
