package nl.routebord.seatcard;

import java.util.List;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A card no longer tells who held it, nor which browser. That it was used, and on which day, stays: it is counted. */
@Component
class CardsUnlinked implements Unlinks {

    private final JdbcClient jdbc;

    CardsUnlinked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(
                Unlink.cleared("seat_card", "participant_id"),
                Unlink.staff("seat_card", "issued_by", "revoked_by"),
                Unlink.staff("electorate", "cards_only_by", "heads_by", "invited_by"));
    }

    @Override
    public boolean alsoUnlink(TrajectId traject) {
        return jdbc.sql("""
                update seat_card set used_by = null, used_at = date_trunc('day', used_at)
                where used_by is not null and workshop_id in (select w.id from workshop w where w.traject_id = ?)""").param(traject.value()).update() > 0
                || jdbc.sql("""
                update seat_card set used_at = date_trunc('day', used_at)
                where used_at <> date_trunc('day', used_at)
                  and workshop_id in (select w.id from workshop w where w.traject_id = ?)""").param(traject.value()).update() > 0;
    }
}
