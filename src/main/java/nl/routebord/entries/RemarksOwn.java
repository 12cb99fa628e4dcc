package nl.routebord.entries;

import java.time.OffsetDateTime;
import java.util.List;
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

/** The remarks and other words somebody put beside texts. A proposal that was taken over stays in the text it became. */
@Component
class RemarksOwn implements OwnData {

    private final JdbcClient jdbc;

    RemarksOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of("entry_remark.who", "entry_remark.removed_by");
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.told(
                "entries.own.remarks",
                "entry_remark.who",
                jdbc.sql("""
                        select a.name, r.text, r.at from entry_remark r join entry e on e.id = r.entry_id
                        join activity a on a.id = e.activity_id where r.who = ? order by r.at, r.id""")
                        .param(who.value())
                        .query((row, n) -> new Held.Line(
                                row.getString("name"),
                                row.getString("text"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list()));
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("""
                select r.id, r.text, a.id as activity, a.kind from entry_remark r join entry e on e.id = r.entry_id
                join activity a on a.id = e.activity_id where r.who = ?""").param(erasing.who().value()).query(row -> {
            var activity = new ActivityId(row.getObject("activity", UUID.class));
            erasing.said(row.getString("text"));
            erasing.took(activity, row.getObject("id", UUID.class));
            erasing.tell(Topic.of(EntryTalk.topic(row.getString("kind")), activity));
        });
        jdbc.sql("update entry_remark set text = ?, wording = wording + 1 where who = ?")
                .params(erasing.words(), erasing.who().value())
                .update();
        erasing.pass("entry_remark", "who");
        erasing.pass("entry_remark", "removed_by");
    }
}
