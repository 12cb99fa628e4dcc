package nl.routebord.criteria;

import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.ApprovedTexts;
import nl.routebord.workshop.AsRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of a board as the hall's screen may show them. */
@Component
class ApprovedPoints implements ApprovedTexts {

    private final JdbcClient jdbc;

    ApprovedPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "criterion";
    }

    @Override
    public Map<UUID, State> of(ActivityId board) {
        return ApprovedTexts.states(jdbc, "select id, version, approved from criterion where activity_id = ?", board);
    }

    @Override
    public boolean change(ActivityId board, AsRead text, int from, int to) {
        return jdbc.sql("""
                        update criterion set approved = ?
                        where id = ? and activity_id = ? and version = ? and approved = ?
                        and (cast(? as integer) < cast(? as integer) or id in (select c.id from criterion c where c.id = ?
                          and not exists (select 1 from criterion_removal r where r.criterion_id = c.id)
                          and\s""" + Reach.OWN_PLACE + "))")
                        .params(to, text.item(), board.value(), text.version(), from, to, from, text.item())
                        .update()
                == 1;
    }
}
