package nl.routebord.poll;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.WrapUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A poll that runs when its traject is closed ends now, and one that was still to begin never begins. */
@Component
class PollsEnd implements WrapUp {

    private final JdbcClient jdbc;
    private final Polls polls;
    private final Log log;
    private final Clock clock;

    PollsEnd(JdbcClient jdbc, Polls polls, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.polls = polls;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void wrapUp(Scope staff) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("select id from poll where traject_id = ? and sealed_at is null and closes_at > ?")
                .params(staff.traject().value(), now)
                .query(UUID.class)
                .list()
                .forEach(poll -> {
                    polls.lock(poll);
                    jdbc.sql("update poll set opens_at = case when opens_at < ? then opens_at else ? end,"
                                    + " closes_at = ? where id = ?")
                            .params(now, now.minusSeconds(1), now, poll)
                            .update();
                    polls.byId(poll).ifPresent(ended -> {
                        log.noteTraject(staff, "poll.closed", ended.ref(), null, null);
                        polls.announce(ended);
                    });
                });
    }
}
