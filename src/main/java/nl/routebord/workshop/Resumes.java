package nl.routebord.workshop;

import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Limits;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Going on from another phone: a code of one's own, which gives a second browser the seat of the same guest. */
@Service
public class Resumes {

    private final ResumeCodes codes;
    private final Workshops workshops;
    private final Participants participants;
    private final Doors doors;
    private final Limits limits;
    private final Road road;

    Resumes(
            ResumeCodes codes,
            Workshops workshops,
            Participants participants,
            Doors doors,
            Limits limits,
            Road road) {
        this.codes = codes;
        this.workshops = workshops;
        this.participants = participants;
        this.doors = doors;
        this.limits = limits;
        this.road = road;
    }

    /**
     * The code of the guest who asks. It is made when its owner first looks: who never looks has none that could be guessed.
     * Refuses {@code workshop.refused.gone} to all others, who have a link of their own.
     */
    @Transactional
    public ResumeCode show(Scope scope) {
        requireGuest(scope);
        return codes.of(scope.speaker()).orElseGet(() -> {
            codes.renew(scope.evening(), scope.speaker());
            return codes.of(scope.speaker()).orElseThrow();
        });
    }

    /**
     * Another code for the guest who asks; the old one opens nothing from now on. Phones that are in stay in. Refuses
     * {@code workshop.refused.gone} to all others.
     */
    @Transactional
    public Answer renew(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            requireGuest(scope);
            codes.renew(scope.evening(), scope.speaker());
            road.announce(ResumeCode.topic(scope.speaker()));
            return Answer.of("workshop.answer.resume");
        });
    }

    /**
     * Makes whatever code somebody has worthless, because their seats end for another reason, as when a seat card is taken
     * back. To be called in the transaction that ends them, by who checked the right.
     */
    @Transactional
    public void retire(WorkshopId workshop, ParticipantId who) {
        if (codes.of(who).isPresent()) {
            codes.renew(workshop, who);
        }
    }

    /**
     * The tap of somebody who goes on here. Also when the evening is over, to read one's own things: a seat lasts longer than an
     * evening. {@code seats} gives the secret the browser holds for a seat; who is in already as the same guest just goes on.
     *
     * <p>Refuses {@code workshop.refused.resume} for every code that opens nothing here (unknown, replaced, of another workshop,
     * of somebody put out, or a workshop that does not exist: all alike), {@code .slow} after too many wrong ones (see
     * {@link Limits#mayTry}), {@code .seated} where somebody else takes part on this device, and what
     * {@link ResumeCode#typed} refuses.
     */
    @Transactional
    public Inside enter(
            String handle, String typed, String address, Function<String, Optional<String>> seats) {
        var code = ResumeCode.typed(typed);
        var workshop = workshops.byHandle(handle).orElse(null);
        // All made-up workshops are one place: else each made-up name would take room in what is remembered.
        var place = workshop == null ? "" : handle;
        if (!limits.mayTry(place, code.signs(), address)) {
            throw Refusal.because("workshop.refused.slow");
        }
        var who = workshop == null ? null : codes.holder(workshop.id(), code).orElse(null);
        if (workshop == null || who == null) {
            limits.wrongTry(place, code.signs(), address);
            throw Refusal.because("workshop.refused.resume");
        }
        var here = seats.apply(workshop.guestSeat())
                .flatMap(secret -> participants.scopeOf(workshop.guestSeat(), secret))
                .map(Scope::speaker);
        if (here.filter(sitting -> !sitting.equals(who)).isPresent()) {
            throw Refusal.because("workshop.refused.seated");
        }
        var go = "/m/" + workshop.code() + (workshop.closed() ? "/mijn" : "");
        return new Inside(go, here.isPresent() ? null : doors.seat(workshop, who));
    }

    /** For the owner's own screens, which {@link #show} let in. */
    ResumeCode shown(ParticipantId who) {
        return codes.of(who).orElseThrow();
    }

    private static void requireGuest(Scope scope) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("workshop.refused.gone");
        }
    }

    /** Where the browser goes now, and the seat it got; null where it had one. */
    public record Inside(String go, Doors.@Nullable Entered seat) {}
}
