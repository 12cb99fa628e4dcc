package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was taken off a run sheet, in the order of the sheet; the topic's id is the workshop. */
@Component
class TakenOffSource implements Source {

    private final JdbcClient jdbc;

    TakenOffSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return TakenOff.KIND;
    }

    @Override
    public TakenOff read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return TakenOff.NOTHING;
        }
        return new TakenOff(jdbc.sql("""
                select a.id, a.name from run_sheet_item r join activity a on a.id = r.activity_id
                where r.workshop_id = ? and r.off_at is not null order by r.position""")
                .param(UUID.fromString(topic.id()))
                .query((row, n) ->
                        new TakenOff.Line(new ActivityId(row.getObject("id", UUID.class)), row.getString("name")))
                .list());
    }
}
