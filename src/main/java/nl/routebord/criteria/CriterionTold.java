package nl.routebord.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of a board calls points by their short names, and says who proposed them as the board does. */
@Component
class CriterionTold implements Told {

    private final JdbcClient jdbc;

    CriterionTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return Criterion.KIND;
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from criterion where activity_id = ?")
                .param(activity.value())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    @Override
    public boolean signs(ActivityId activity) {
        return true;
    }
}
