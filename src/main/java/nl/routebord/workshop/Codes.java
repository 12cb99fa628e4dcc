package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
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

/** A new code for an evening, when the old one is where it should not be. */
@Service
public class Codes {

    private final JdbcClient jdbc;
    private final Road road;
    private final Workshops workshops;
    private final Secrets secrets;
    private final Log log;
    private final Clock clock;

    Codes(JdbcClient jdbc, Road road, Workshops workshops, Secrets secrets, Log log, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.road = road;
        this.workshops = workshops;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * From now on only the new code lets people in; whoever is in stays in, also with the old address. A code is never given
     * twice: two that come out alike are refused by the database and tried again. Only who leads; refuses {@code workshop.refused.gone}.
     */
    @Transactional
    public Answer renew(Scope scope, CommandId command) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var evening = workshops.byId(scope.evening()).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
            jdbc.sql("insert into former_code (code, workshop_id, retired_at, retired_by) values (?, ?, ?, ?)")
                    .params(
                            evening.code(),
                            evening.id().value(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.speaker().value())
                    .update();
            jdbc.sql("update workshop set join_code = ? where id = ?")
                    .params(fresh(), evening.id().value())
                    .update();
            log.noteEvening(scope, "code.renew", null);
            road.announce(evening.stageTopic());
            road.announce(Attendees.of(evening.id()));
            return Answer.of("workshop.answer.code");
        });
    }

    private String fresh() {
        while (true) {
            var code = secrets.code();
            var known = jdbc.sql("select count(*) from former_code where code = ?")
                    .param(code)
                    .query(Integer.class)
                    .single();
            if (known == 0) {
                return code;
            }
        }
    }
}
