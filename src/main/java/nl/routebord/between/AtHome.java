package nl.routebord.between;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
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

    /** The numbers of the rounds of this ballot that were asked at home. */
    Set<Integer> of(ActivityId activity) {
        return Set.copyOf(jdbc.sql("select number from round_at_home where activity_id = ?")
                .param(activity.value())
                .query(Integer.class)
                .list());
    }

    /** The ballots of a traject that were asked at home, step by step. */
    List<ActivityId> ballots(TrajectId traject) {
        return jdbc.sql("select a.id from activity a where a.traject_id = ? and exists"
                        + " (select 1 from round_at_home h where h.activity_id = a.id) order by a.step, a.position")
                .param(traject.value())
                .query((row, n) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }
}
