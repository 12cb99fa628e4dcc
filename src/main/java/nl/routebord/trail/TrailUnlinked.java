package nl.routebord.trail;

import java.util.List;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log and the concerns lose who it was; a line about a member is a line about the traject from then on. */
@Component
class TrailUnlinked implements Unlinks {

    private final JdbcClient jdbc;

    TrailUnlinked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.nameless("log_entry", "who"),
                Unlink.nameless("concern", "who", "removed_by"),
                Unlink.nameless("link", "who"));
    }

    /** Lines about a member, or about the monthly check of one, name that member as their item. */
    @Override
    public boolean alsoUnlink(TrajectId traject) {
        return jdbc.sql("""
                update log_entry set item_id = traject_id where traject_id = ? and item_id in
                (select p.id from participant p where p.traject_id = ? and p.kind in ('GUEST', 'MEMBER'))""").params(traject.value(), traject.value()).update() > 0;
    }
}
