package nl.routebord.between;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which rounds of a ballot were asked at home. Called inside the transaction that opens the round. */
@Component
class AtHome {

    private final JdbcClient jdbc;
    private final Clock clock;

    AtHome(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest round of this ballot is one at home; a first round is not, for there is none in the hall to stand beside. */
    void note(ActivityId activity) {
        jdbc.sql("insert into round_at_home (activity_id, number, at) select r.activity_id, max(r.number), ?"
                        + " from ballot_round r where r.activity_id = ? group by r.activity_id having max(r.number) > 1"
                        + " on conflict do nothing")
                .params(clock.instant().atOffset(ZoneOffset.UTC), activity.value())
                .update();
    }
}
