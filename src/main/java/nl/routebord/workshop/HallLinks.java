package nl.routebord.workshop;

import java.time.Duration;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The projector's links. Each opens the hall's screen of one evening, which only shows, for a year at most. It is derived and
 * not stored, so the tables open nothing.
 */
@Service
public class HallLinks {

    /** As long as a traject may take. */
    static final Duration LIFE = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Credentials credentials;
    private final Secrets secrets;
    private final Road road;
    private final Log log;

    HallLinks(JdbcClient jdbc, Workshops workshops, Credentials credentials, Secrets secrets, Road road, Log log) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.credentials = credentials;
        this.secrets = secrets;
        this.road = road;
        this.log = log;
    }

    /** The secret of the link of this evening, the same until it is renewed. One that ended stays ended. */
    @Transactional
    public String of(WorkshopView workshop) {
        var number = jdbc.sql("select hall_link from workshop where id = ?")
                .param(workshop.id().value())
                .query(Integer.class)
                .single();
        var secret = secrets.stable("hall:" + workshop.id() + (number == 0 ? "" : ":" + number));
        credentials.keep(workshop.hallSeat(), Purpose.HALL, workshop.id().value(), secret, LIFE);
        return secret;
    }

    /**
     * Ends all links and open screens of the hall of this evening, and makes a new link, which the desk leads to. Only who
     * leads; refuses {@code workshop.refused.gone}.
     */
    @Transactional
    public Answer renew(Scope scope, CommandId command) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var evening = workshops.byId(scope.evening()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
            credentials.revokeAll(Purpose.HALL, evening.id().value());
            jdbc.sql("update workshop set hall_link = hall_link + 1 where id = ?")
                    .param(evening.id().value())
                    .update();
            of(evening);
            log.noteEvening(scope, "hall.renew", null);
            return Answer.of("workshop.answer.hall");
        });
    }
}
