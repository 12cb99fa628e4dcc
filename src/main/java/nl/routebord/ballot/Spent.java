package nl.routebord.ballot;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dots and picks on a part that goes: they go back to who gave them. */
@Component
class Spent {

    private final JdbcClient jdbc;
    private final Votes votes;
    private final Road road;

    Spent(JdbcClient jdbc, Votes votes, Road road) {
        this.jdbc = jdbc;
        this.votes = votes;
        this.road = road;
    }

    /**
     * Gives back what was given to this part in this round, where there is only so much to give, and tells so. Everybody who may vote
     * here is told, and not who gave: what nodes tell each other must not say who chose what.
     */
    void giveBack(ActivityView activity, Rounds.Round round, OptionId option) {
        var method = round.asking().method();
        if (method != Method.DOTS && method != Method.CHOICE) {
            return;
        }
        votes.release(round.id(), option);
        jdbc.sql("""
                select p.id from participant p where p.erased_at is null and p.out_at is null and (
                    p.workshop_id in (select r.workshop_id from run_sheet_item r where r.activity_id = ?)
                    or p.traject_id = ? and p.kind = 'MEMBER')""")
                .params(activity.id().value(), activity.traject().value())
                .query(UUID.class)
                .list()
                .forEach(who -> road.announce(activity.mine(new ParticipantId(who))));
    }
}
