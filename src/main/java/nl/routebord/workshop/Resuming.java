package nl.routebord.workshop;

import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Credentials;
import nl.routebord.access.Limits;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Going on from another phone, and leaving one for the next person. {@code seats} gives the secret a browser holds for a
 * seat.
 */
@Service
class Resuming {

    private final Doors doors;
    private final Workshops workshops;
    private final Participants participants;
    private final ResumeCodes codes;
    private final Credentials credentials;
    private final Limits limits;
    private final Road road;
    private final Barring barring;

    Resuming(
            Doors doors,
            Workshops workshops,
            Participants participants,
            ResumeCodes codes,
            Credentials credentials,
            Limits limits,
            Road road,
            Barring barring) {
        this.doors = doors;
        this.workshops = workshops;
        this.participants = participants;
        this.codes = codes;
        this.credentials = credentials;
        this.limits = limits;
        this.road = road;
        this.barring = barring;
    }

    /**
     * A seat of the person whose code was typed ({@code resume}) in the workshop of {@code code}, also after its end. The
     * former phone keeps its own. Refuses unknown codes, codes of elsewhere and those of who was put out alike with {@code
     * workshop.refused.resume}, who is not let in this evening and the browser of such a one with {@code
     * workshop.refused.barred}, too many wrong ones with {@code workshop.refused.guessing.resume}, and a browser in which
     * somebody else takes part with {@code workshop.refused.taken}.
     */
    @Transactional
    Doors.Entered enter(Fields fields, String address, Function<String, Optional<String>> seats) {
        var workshop = doors.findAlsoOver(fields.values().getOrDefault("code", ""), address);
        barring.requireWelcome(workshop, seats);
        var typed = ResumeSigns.of(fields);
        var where = workshop.id().toString();
        if (!limits.mayResume(where, typed)) {
            throw Refusal.because("workshop.refused.guessing.resume");
        }
        var who = codes.holder(workshop.id(), typed).orElseThrow(() -> {
            if (!workshop.closed() && codes.isOfBarred(workshop.id(), typed)) {
                return Barring.refusal();
            }
            limits.wrongResume(where, typed);
            return Refusal.because("workshop.refused.resume");
        });
        var here = seats.apply(workshop.guestSeat())
                .flatMap(secret -> participants.scopeOf(workshop.guestSeat(), secret))
                .map(Scope::speaker);
        if (here.isPresent() && !here.get().equals(who)) {
            throw Refusal.because("workshop.refused.taken");
        }
        return doors.seat(workshop, who);
    }

    /**
     * Ends the one seat that this browser has here; other phones of the same person keep theirs. Twice changes nothing more.
     * Answers with the workshop, also where there was no seat; empty for a code that no workshop ever had. Refuses
     * {@code workshop.refused.barred} to who is not let in this evening, but for a shared tablet, see {@link Barring}.
     */
    @Transactional
    Optional<WorkshopView> leave(Fields fields, Function<String, Optional<String>> seats) {
        var code = fields.values().getOrDefault("code", "");
        var left = workshops.byCode(code).or(() -> workshops.byFormerCode(code));
        left.filter(workshop -> !barring.isTablet(workshop, seats))
                .ifPresent(workshop -> barring.requireWelcome(workshop, seats));
        left.ifPresent(workshop -> seats.apply(workshop.guestSeat())
                .filter(secret -> isSeat(workshop, secret))
                .ifPresent(secret -> {
                    credentials.revoke(secret);
                    road.announce(workshop.electorateTopic());
                    road.announce(Attendees.of(workshop.id()));
                }));
        return left;
    }

    private boolean isSeat(WorkshopView workshop, String secret) {
        return credentials
                .check(secret)
                .filter(right ->
                        right.purpose() == Purpose.GUEST && right.seat().equals(workshop.guestSeat()))
                .isPresent();
    }
}
