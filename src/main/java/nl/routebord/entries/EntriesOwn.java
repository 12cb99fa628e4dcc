package nl.routebord.entries;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody put on boards of entries. An entry of one's own keeps its place, its column and its marks and loses its words, also
 * where the desk had put them straight or cut them in pieces. What others wrote in it stays, and so does what it was joined
 * into.
 */
@Component
class EntriesOwn implements OwnData {

    private final JdbcClient jdbc;
    private final Shapes shapes;

    EntriesOwn(JdbcClient jdbc, Shapes shapes) {
        this.jdbc = jdbc;
        this.shapes = shapes;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "entry.author",
                "entry.removed_by",
                "entry_cell.who",
                "entry_cell_earlier.who",
                "entry_mark.participant_id",
                "entry_voice.participant_id",
                "table_seat.participant_id",
                "work_table.scribe");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(
                Held.told("entries.own.texts", "entry_cell.who", cells("entry_cell", who)),
                Held.told("entries.own.earlier", "entry_cell_earlier.who", cells("entry_cell_earlier", who)),
                Held.counted(jdbc, who, "entries.own.entries", "entry.author"),
                Held.told("entries.own.voices", "entry_voice.participant_id", lines("""
                                select a.name, v.text, v.at from entry_voice v join entry e on e.id = v.entry_id
                                join activity a on a.id = e.activity_id where v.participant_id = ? order by v.at""", who)),
                Held.counted(jdbc, who, "entries.own.marks", "entry_mark.participant_id"),
                Held.counted(jdbc, who, "entries.own.tables", "table_seat.participant_id"),
                Held.counted(jdbc, who, "entries.own.pen", "work_table.scribe"));
    }

    private List<Held.Line> cells(String table, ParticipantId who) {
        return lines("""
                select a.name, c.text, c.at from %s c join entry e on e.id = c.entry_id
                join activity a on a.id = e.activity_id where c.who = ? order by c.at, c.entry_id, c.field""".formatted(table), who);
    }

    private List<Held.Line> lines(String sql, ParticipantId who) {
        return jdbc.sql(sql)
                .param(who.value())
                .query((row, n) -> new Held.Line(
                        row.getString("name"),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void erase(Erasing erasing) {
        boards(erasing);
        own(erasing.who()).forEach((entry, activity) -> wipe(erasing, entry, activity));
        erasing.drop("entry_mark", "participant_id");
        erasing.drop("entry_voice", "participant_id");
        erasing.drop("table_seat", "participant_id");
        jdbc.sql("update work_table set scribe = null, scribe_since = null where scribe = ?")
                .param(erasing.who().value())
                .update();
        erasing.pass("entry", "author");
        erasing.pass("entry", "removed_by");
        erasing.pass("entry_cell", "who");
        erasing.pass("entry_cell_earlier", "who");
    }

    /** Where this person wrote, marked or sat. */
    private void boards(Erasing erasing) {
        var who = erasing.who().value();
        jdbc.sql("""
                select distinct a.id, a.kind from activity a where a.id in (
                select e.activity_id from entry e where e.author = ?
                union select e.activity_id from entry_cell c join entry e on e.id = c.entry_id where c.who = ?
                union select e.activity_id from entry_mark m join entry e on e.id = m.entry_id where m.participant_id = ?
                union select e.activity_id from entry_voice v join entry e on e.id = v.entry_id where v.participant_id = ?
                union select s.activity_id from table_seat s where s.participant_id = ?
                union select w.activity_id from work_table w where w.scribe = ?)""").params(who, who, who, who, who, who).query(row -> {
            var activity = new ActivityId(row.getObject("id", UUID.class));
            erasing.board(activity);
            erasing.tell(Topic.of(EntryTalk.topic(row.getString("kind")), activity));
        });
    }

    /** All of one's own, and what they were cut into. */
    private Map<UUID, ActivityId> own(ParticipantId who) {
        var own = new LinkedHashMap<UUID, ActivityId>();
        jdbc.sql("select id, activity_id from entry where author = ?")
                .param(who.value())
                .query(row -> {
                    own.put(row.getObject("id", UUID.class), new ActivityId(row.getObject("activity_id", UUID.class)));
                });
        var cut = new ArrayDeque<>(own.keySet());
        while (!cut.isEmpty()) {
            jdbc.sql("""
                    select e.id, e.activity_id from entry_parent p join entry e on e.id = p.child_id
                    where p.parent_id = ? and p.how = 'SPLIT'""").param(cut.pop()).query(row -> {
                var piece = row.getObject("id", UUID.class);
                if (own.put(piece, new ActivityId(row.getObject("activity_id", UUID.class))) == null) {
                    cut.add(piece);
                }
            });
        }
        return own;
    }

    private void wipe(Erasing erasing, UUID entry, ActivityId activity) {
        erasing.took(activity, entry);
        var shape = shapes.of(activity).orElse(null);
        for (var table : List.of("entry_cell", "entry_cell_earlier")) {
            for (var cell : worded(table, entry, erasing.who())) {
                erasing.said(cell.text);
                var field = shape == null ? null : shape.field(cell.field).orElse(null);
                var type = field == null ? FieldType.PAGE : field.type();
                if (!EntryField.isOfStaff(cell.field) && !type.isFixed()) {
                    var naming = shape == null || shape.naming().key().equals(cell.field);
                    jdbc.sql("update " + table + " set text = ? where entry_id = ? and field = ? and version = ?")
                            .params(naming || type.isWords() ? erasing.words() : "", entry, cell.field, cell.version)
                            .update();
                }
            }
        }
    }

    /** What the desk carried on to another board in the very same words. */
    @Override
    public void forget(Erasing erasing) {
        for (var entry : erasing.carried()) {
            for (var table : List.of("entry_cell", "entry_cell_earlier")) {
                for (var text : erasing.texts()) {
                    var changed = jdbc.sql("update " + table + " set text = ? where entry_id = ? and text = ?")
                            .params(erasing.words(), entry, text)
                            .update();
                    if (changed > 0) {
                        jdbc.sql("select activity_id from entry where id = ?")
                                .param(entry)
                                .query(row -> {
                                    erasing.board(new ActivityId(row.getObject("activity_id", UUID.class)));
                                });
                    }
                }
            }
        }
    }

    private record Cell(String field, int version, String text) {}

    /** What this person or the desk wrote there; the words of others of the room are theirs. */
    private List<Cell> worded(String table, UUID entry, ParticipantId who) {
        return jdbc.sql("select c.field, c.version, c.text from " + table + " c left join participant p on p.id = c.who"
                        + " where c.entry_id = ? and c.text <> '' and (c.who = ? or p.kind = 'FACILITATOR')")
                .params(entry, who.value())
                .query((row, n) -> new Cell(row.getString("field"), row.getInt("version"), row.getString("text")))
                .list();
    }
}
