package nl.routebord.entries;

import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.ApprovedTexts;
import nl.routebord.workshop.AsRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of a board as the hall's screen may show them. */
@Component
class ApprovedEntries implements ApprovedTexts {

    private final JdbcClient jdbc;

    ApprovedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public Map<UUID, State> of(ActivityId board) {
        return ApprovedTexts.states(jdbc, "select id, version, approved from entry where activity_id = ?", board);
    }

    @Override
    public boolean change(ActivityId board, AsRead text, int from, int to) {
        return jdbc.sql("""
                        update entry set approved = ?
                        where id = ? and activity_id = ? and version = ? and approved = ?
                        and (cast(? as integer) < cast(? as integer) or (removed_at is null and not replaced))""")
                        .params(to, text.item(), board.value(), text.version(), from, to, from)
                        .update()
                == 1;
    }
}
