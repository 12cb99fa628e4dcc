package nl.routebord.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log calls a reaction by its words, and says who gave it as the board does. */
@Component
class FeedbackTold implements Told {

    private final JdbcClient jdbc;

    FeedbackTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return Feedback.KIND;
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, text from feedback where activity_id = ? and withdrawn_at is null")
                .param(activity.value())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("text"));
                });
        return names;
    }

    @Override
    public boolean signs(ActivityId activity) {
        return true;
    }
}
