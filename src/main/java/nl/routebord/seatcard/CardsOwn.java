package nl.routebord.seatcard;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The seat card somebody holds. It is taken back, as a lost one: nobody votes with it any more, and the desk can make it anew, for
 * somebody else from then on. No vote is counted twice by that: those that could still change were withdrawn.
 */
@Component
class CardsOwn implements OwnData {

    private static final String COLUMN = "seat_card.participant_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CardsOwn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(COLUMN);
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of(Held.counted(jdbc, who, "seatcard.own", COLUMN));
    }

    @Override
    public void erase(Erasing erasing) {
        var freed = jdbc.sql("""
                update seat_card set participant_id = null, used_by = null, revoked_at = coalesce(revoked_at, ?)
                where participant_id = ?""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), erasing.who().value())
                .update();
        if (freed > 0) {
            erasing.tell(
                    nl.routebord.live.Topic.of("electorate", erasing.guest().evening()));
        }
    }
}
