package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * Puts somebody out of the room and does not let this person in again this evening: not with the code, not with the own code
 * of eight signs, not with a seat card. The mark is the cookie of the seat that ended, which the phone still holds; the
 * address it comes from is never looked at, for a whole hall shares one.
 *
 * <p>What this cannot do: there are no accounts, so another phone, another browser or a wiped one comes in as somebody new.
 * The page of people says so and offers a new code ({@link Codes}) beside it, which stops who stands outside with the old
 * one.
 *
 * <p>A shared tablet. "Klaar, volgende persoon" takes the cookie away and with it any mark, so who sat there before never
 * stands in the way of who sits there now. It also leaves a mark that this browser is shared ({@link #tablet}). Who is barred
 * while sitting at a shared tablet finds that button there again, and the next person goes on: there the bar holds the
 * person, by the own code, and not the device. That works once for a browser and an evening: the mark is spent by it and never
 * given again. On any other phone the button is refused, else one tap would undo the bar. The price: the very first person at
 * a tablet makes it look like an own phone, and so does the second who is barred at the same tablet; then who leads lets that
 * person in again to free it. And who left an own phone by that button before comes in again by it once, not more. All are
 * seen on the page of people, where somebody new appears.
 */
@Service
public class Barring {

    /** An evening, and a night for who forgets the tablet. */
    static final Duration TABLET_LIFE = Duration.ofDays(1);

    private static final String SHARED = "1";
    private static final String SPENT = "0";

    private final JdbcClient jdbc;
    private final Road road;
    private final Expulsion expulsion;
    private final Credentials credentials;
    private final Log log;
    private final Clock clock;

    Barring(JdbcClient jdbc, Road road, Expulsion expulsion, Credentials credentials, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.expulsion = expulsion;
        this.credentials = credentials;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Ends all seats of a guest of the leader's evening, as {@link Expulsion#putOut}, and keeps this person out; also who was
     * put out before. Twice changes nothing more. Only who leads; refuses {@code workshop.refused.person} for whoever is no
     * guest of this evening.
     */
    @Transactional
    public Answer bar(Scope scope, CommandId command, ParticipantId who) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            expulsion.end(scope, who);
            var barred = jdbc.sql(
                            "update participant set barred_at = ?, barred_by = ? where id = ? and barred_at is null")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.speaker().value(),
                            who.value())
                    .update();
            if (barred > 0) {
                // Without whom: the minutes name nobody.
                log.noteEvening(scope, "person.barred", null);
            }
            return Answer.of("workshop.answer.barred");
        });
    }

    /**
     * Lets somebody in again who was barred: with the code as somebody new or, with the own code of eight signs, as the same
     * person. Seats that ended stay ended. Who is not barred stays as is. Only who leads; refuses {@code
     * workshop.refused.person}.
     */
    @Transactional
    public Answer letIn(Scope scope, CommandId command, ParticipantId who) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            expulsion.requireGuest(scope, who);
            var free = jdbc.sql("update participant set barred_at = null, barred_by = null, out_at = null,"
                            + " out_by = null where id = ? and barred_at is not null")
                    .param(who.value())
                    .update();
            if (free > 0) {
                log.noteEvening(scope, "person.welcome", null);
            }
            expulsion.tell(scope, who);
            return Answer.of("workshop.answer.welcome");
        });
    }

    /**
     * True where this person is not let in; nobody is kept out of an evening that is over, for there is nothing to come in
     * for.
     */
    @Transactional(readOnly = true)
    public boolean isBarred(WorkshopView workshop, ParticipantId who) {
        return !workshop.closed()
                && jdbc.sql("select count(*) from participant where id = ? and barred_at is not null")
                                .param(who.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /**
     * True for a browser that took part as somebody who is not let in; {@code seats} gives the secret it holds for a seat. The
     * right of that secret ended, so it tells who sat there and opens nothing.
     */
    @Transactional(readOnly = true)
    public boolean isMarked(WorkshopView workshop, Function<String, Optional<String>> seats) {
        return seats.apply(workshop.guestSeat())
                .flatMap(credentials::ever)
                .filter(seat -> seat.purpose() == Purpose.GUEST && seat.seat().equals(workshop.guestSeat()))
                .filter(seat -> isBarred(workshop, new ParticipantId(seat.subject())))
                .isPresent();
    }

    /** True for a marked browser at which people sat one after another: there the next one may go on. */
    public boolean isTablet(WorkshopView workshop, Function<String, Optional<String>> seats) {
        return seats.apply(tablet(workshop)).filter(SHARED::equals).isPresent();
    }

    /**
     * With what a browser that was left just now is marked: as shared or, where somebody barred left it, this time or before, as
     * one that is no tablet any more. Else the button would undo every bar on the same phone. {@code seats} as it held them.
     */
    @Transactional(readOnly = true)
    public String markAfter(WorkshopView workshop, Function<String, Optional<String>> seats) {
        var spent = seats.apply(tablet(workshop)).filter(SPENT::equals).isPresent();
        return spent || isMarked(workshop, seats) ? SPENT : SHARED;
    }

    /** Refuses {@code workshop.refused.barred} to a marked browser. */
    @Transactional(readOnly = true)
    public void requireWelcome(WorkshopView workshop, Function<String, Optional<String>> seats) {
        if (isMarked(workshop, seats)) {
            throw refusal();
        }
    }

    static Refusal refusal() {
        return Refusal.because("workshop.refused.barred");
    }

    /** The name under which a browser remembers that it is shared; opens nothing. */
    static String tablet(WorkshopView workshop) {
        return "tablet-" + workshop.handle();
    }
}
