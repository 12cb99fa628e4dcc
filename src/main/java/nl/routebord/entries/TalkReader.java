package nl.routebord.entries;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Hidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said about the entries of a board, and their earlier texts, in two queries. */
@Component
class TalkReader {

    private final JdbcClient jdbc;
    private final Shapes shapes;

    TalkReader(JdbcClient jdbc, Shapes shapes) {
        this.jdbc = jdbc;
        this.shapes = shapes;
    }

    /** What this audience may read; what the facilitator hid is for the desk alone. */
    EntryTalk read(ActivityId activity, Audience audience) {
        var shown = audience == Audience.STAFF ? "" : " and r.hidden_for is null";
        var remarks = new HashMap<EntryId, List<EntryTalk.Remark>>();
        jdbc.sql("""
                select r.id, r.entry_id, r.version, r.proposal, r.text,\s""" + RemarksBroughtIn.ANSWER + """
 as answer,
                       r.taken, r.at, p.alias, r.hidden_for, r.removed_at, r.mended_at
                from entry_remark r join entry e on e.id = r.entry_id join participant p on p.id = r.who
                where e.activity_id = ? and e.removed_at is null and r.version > e.covered""" + shown + " order by r.at, r.id")
                .param(activity.value())
                .query((row, n) -> remarks.computeIfAbsent(
                                new EntryId(row.getObject("entry_id", UUID.class)), fresh -> new ArrayList<>())
                        .add(new EntryTalk.Remark(
                                new RemarkId(row.getObject("id", UUID.class)),
                                row.getInt("version"),
                                row.getBoolean("proposal"),
                                row.getString("text"),
                                row.getString("alias"),
                                row.getString("answer"),
                                row.getBoolean("taken"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                Hidden.read(row))))
                .list();
        var text = shapes.of(activity).map(shape -> shape.cells().get(1).key()).orElse("");
        var earlier = new HashMap<EntryId, List<EntryTalk.Earlier>>();
        jdbc.sql("""
                select c.entry_id, c.version, c.text, c.at, p.alias from entry_cell_earlier c
                join entry e on e.id = c.entry_id left join participant p on p.id = c.who
                where e.activity_id = ? and c.field = ? and c.text <> '' and e.removed_at is null and c.version > e.covered
                order by c.version""")
                .params(activity.value(), text)
                .query((row, n) -> earlier.computeIfAbsent(
                                new EntryId(row.getObject("entry_id", UUID.class)), fresh -> new ArrayList<>())
                        .add(new EntryTalk.Earlier(
                                row.getInt("version"),
                                row.getString("text"),
                                row.getString("alias"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
        return new EntryTalk(remarks, earlier);
    }
}
