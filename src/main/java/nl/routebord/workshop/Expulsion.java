package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody out of the room, who may come in again by joining anew. Who may not is {@link Barring}. */
@Service
public class Expulsion {

    private final JdbcClient jdbc;
    private final Road road;
    private final Credentials credentials;
    private final Log log;
    private final Clock clock;

    Expulsion(JdbcClient jdbc, Road road, Credentials credentials, Log log, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.road = road;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Ends all seats of a guest of the facilitator's evening at once; twice changes nothing more. What this person wrote and
     * voted stays. Only who leads; refuses {@code workshop.refused.person} for whoever is no guest of this evening.
     */
    @Transactional
    public Answer putOut(Scope scope, CommandId command, ParticipantId who) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            end(scope, who);
            return Answer.of("workshop.answer.out");
        });
    }

    /** Ends all seats of a guest in the present transaction, see {@link #putOut}. */
    void end(Scope scope, ParticipantId who) {
        requireGuest(scope, who);
        var out = jdbc.sql("update participant set out_at = ?, out_by = ? where id = ? and out_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        scope.speaker().value(),
                        who.value())
                .update();
        if (out > 0) {
            // Without whom: the minutes name nobody.
            log.noteEvening(scope, "person.out", null);
        }
        credentials.revokeAll(Purpose.GUEST, who.value());
        tell(scope, who);
    }

    /** Refuses {@code workshop.refused.person} for whoever is no guest of this evening. */
    void requireGuest(Scope scope, ParticipantId who) {
        var known = jdbc.sql("select count(*) from participant where id = ? and workshop_id = ? and kind = 'GUEST'")
                .params(who.value(), scope.evening().value())
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw Refusal.because("workshop.refused.person");
        }
    }

    /** This person's own screens, and those that count people. */
    void tell(Scope scope, ParticipantId who) {
        road.announce(Person.topic(who));
        road.announce(Attendees.of(scope.evening()));
        road.announce(ExtraTime.board(scope.evening()));
    }
}
