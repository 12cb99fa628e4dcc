package nl.routebord.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of a vote calls parts by their names, and says of nobody in the room that they added one: no screen does. */
@Component
class PartTold implements Told {

    private final JdbcClient jdbc;

    PartTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return Ballots.ITEM;
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from ballot_option where activity_id = ?")
                .param(activity.value())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    @Override
    public boolean signs(ActivityId activity) {
        return false;
    }
}
