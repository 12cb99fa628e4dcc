package nl.routebord.ballot;

import java.util.UUID;
import nl.routebord.live.Live;
import nl.routebord.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many people were there when a round was closed, the "van 31" of "23 van 31". Its source, in this order: people with a
 * live screen in the room that has the activity on stage (or else on its newest run sheet); where no screen is live, the guests
 * who joined that evening. Never fewer than the people who voted, because some have left and members vote from home.
 */
@Component
class Attendance {

    private final JdbcClient jdbc;
    private final Live live;

    Attendance(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** People present now; null where the activity is on no run sheet. */
    @Nullable
    Integer count(ActivityId activity, int answered) {
        return jdbc.sql("""
                select w.id from workshop w join run_sheet_item i on i.workshop_id = w.id where i.activity_id = ?
                order by case when w.stage_activity_id = i.activity_id then 0 else 1 end,
                    case when w.closed_at is null then 0 else 1 end, w.created_at desc fetch first row only""")
                .param(activity.value())
                .query(UUID.class)
                .optional()
                .map(workshop -> Math.max(answered, inRoom(workshop)))
                .orElse(null);
    }

    private int inRoom(UUID workshop) {
        var present = live.present(workshop.toString()).total();
        return present > 0 ? present : joined(workshop);
    }

    private int joined(UUID workshop) {
        return jdbc.sql("select count(*) from participant where workshop_id = ? and kind = 'GUEST'")
                .param(workshop)
                .query(Integer.class)
                .single();
    }
}
