package nl.routebord.feedback;

import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.ApprovedTexts;
import nl.routebord.workshop.AsRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reactions of a board as the hall's screen may show them. */
@Component
class ApprovedRemarks implements ApprovedTexts {

    private final JdbcClient jdbc;

    ApprovedRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public Map<UUID, State> of(ActivityId board) {
        return ApprovedTexts.states(jdbc, "select id, version, approved from feedback where activity_id = ?", board);
    }

    @Override
    public boolean change(ActivityId board, AsRead text, int from, int to) {
        return jdbc.sql("""
                        update feedback set approved = ?
                        where id = ? and activity_id = ? and version = ? and approved = ?
                        and (cast(? as integer) < cast(? as integer) or (withdrawn_at is null and removed_at is null
                            and id in (select f.id from feedback f where f.id = ? and\s""" + Remarks.OWN_PLACE + ")))")
                        .params(to, text.item(), board.value(), text.version(), from, to, from, text.item())
                        .update()
                == 1;
    }
}
