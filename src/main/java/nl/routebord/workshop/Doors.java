package nl.routebord.workshop;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Limits;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways into a workshop: by its code, and for the owner by the link of this start. */
@Service
public class Doors {

    public static final int MAX_ALIAS = 40;

    private static final int CODE_SIGNS = 8;

    /** A guest's seat lasts as long as a traject may take, so that people find their own words again. */
    static final Duration GUEST_LIFE = Duration.ofDays(365);

    static final Duration DESK_LIFE = Duration.ofDays(14);

    /** As long as a traject may take: answers and decisions come months after an evening, and the owner's link works once. */
    static final Duration STAFF_LIFE = Duration.ofDays(365);

    private final Workshops workshops;
    private final Participants participants;
    private final Groups groups;
    private final Leading leading;
    private final Credentials credentials;
    private final Limits limits;
    private final HallLinks hallLinks;
    private final Road road;
    private final Barring barring;
    private final Audit audit;

    Doors(
            Workshops workshops,
            Participants participants,
            Groups groups,
            Leading leading,
            Credentials credentials,
            Limits limits,
            HallLinks hallLinks,
            Road road,
            Barring barring,
            Audit audit) {
        this.audit = audit;
        this.workshops = workshops;
        this.participants = participants;
        this.groups = groups;
        this.leading = leading;
        this.credentials = credentials;
        this.limits = limits;
        this.hallLinks = hallLinks;
        this.road = road;
        this.barring = barring;
    }

    /**
     * The code as somebody typed it, if it has eight signs; anything else is told apart ({@code workshop.code.long}), for all
     * codes have.
     */
    static String whole(String typed) {
        if (Workshops.signs(typed).length() != CODE_SIGNS) {
            throw Refusal.because("workshop.code.long");
        }
        return typed;
    }

    /**
     * The open workshop with this code. Unknown, mistyped and closed are refused alike ({@code workshop.refused.code}); too
     * many wrong ones from one address with {@code workshop.refused.guessing}. Only what no evening ever had counts as wrong.
     */
    public WorkshopView find(String typed, String address) {
        return found(typed, address, workshop -> !workshop.closed());
    }

    /**
     * As {@link #find}, also where the evening is over: nobody joins there any more, but who took part goes on reading with a
     * code of one's own.
     */
    public WorkshopView findAlsoOver(String typed, String address) {
        return found(typed, address, workshop -> true);
    }

    private WorkshopView found(String typed, String address, Predicate<WorkshopView> fits) {
        if (!limits.mayTry(address, Workshops.signs(typed))) {
            throw Refusal.because("workshop.refused.guessing");
        }
        var found = workshops.byCode(typed).filter(fits);
        if (found.isEmpty()) {
            if (!wasEver(typed)) {
                limits.wrongCode(address);
            }
            throw Refusal.because("workshop.refused.code");
        }
        limits.rightCode(address, found.get().code());
        return found.get();
    }

    /**
     * The code of an evening that is over, or one that an evening had before: it opens nothing, but who types it was told it, and
     * a phone that reloads sends it again. That is no guess, and the hall behind the same address does not pay for it.
     */
    private boolean wasEver(String typed) {
        // Both are asked in any case, so that the time it takes tells nothing either.
        boolean current = workshops.byCode(typed).isPresent();
        boolean former = workshops.byFormerCode(typed).isPresent();
        return current || former;
    }

    /**
     * Where a browser goes that has a seat in this workshop already, from another tab or an earlier tap: one browser is one
     * person, so it is not let in again. {@code secretOf} gives the secret the browser holds for a seat.
     */
    public Optional<String> inside(Fields fields, Function<String, Optional<String>> secretOf) {
        var code = fields.values().getOrDefault("code", "");
        return workshops
                .byCode(code)
                .or(() -> workshops.byFormerCode(code))
                .filter(workshop -> secretOf.apply(workshop.guestSeat())
                        .flatMap(secret -> participants.scopeOf(workshop.guestSeat(), secret))
                        .isPresent())
                .map(workshop -> "/m/" + workshop.code());
    }

    /**
     * Lets somebody in with an alias and a group, both optional. The same command lets the same person in again. Refuses
     * {@code workshop.refused.barred} to a browser that was told to stay away this evening; {@code seats} gives the secret it
     * holds for a seat. Refuses {@code workshop.refused.crowd} where more people than a hall holds joined from one address.
     */
    @Transactional
    public Entered join(CommandId command, Fields fields, String address, Function<String, Optional<String>> seats) {
        var workshop = find(fields.values().getOrDefault("code", ""), address);
        barring.requireWelcome(workshop, seats);
        if (!limits.mayJoin(workshop.id().toString(), address)) {
            throw Refusal.because("workshop.refused.crowd");
        }
        var alias = fields.optional("alias", MAX_ALIAS, "workshop.alias");
        var who = participants.add(
                workshop.traject(), workshop.id(), "GUEST", null, alias, group(workshop, fields), command.value());
        return seat(workshop, who);
    }

    /** As {@link #join(CommandId, Fields, String, Function)}, for a browser that holds no seat. */
    @Transactional
    public Entered join(CommandId command, Fields fields, String address) {
        return join(command, fields, address, seat -> Optional.empty());
    }

    /**
     * Gives a browser the seat of a guest who is known already, as the holder of a seat card. The caller checked the right.
     * Refuses {@code workshop.refused.barred} for who is not let in this evening.
     */
    @Transactional
    public Entered seat(WorkshopView workshop, ParticipantId who) {
        if (barring.isBarred(workshop, who)) {
            throw Barring.refusal();
        }
        var secret = credentials.issue(workshop.guestSeat(), Purpose.GUEST, who.value(), GUEST_LIFE);
        road.announce(workshop.electorateTopic());
        road.announce(Attendees.of(workshop.id()));
        return new Entered(workshop.guestSeat(), secret, GUEST_LIFE, "/m/" + workshop.code());
    }

    /**
     * Spends the owner's link and gives this browser the desk and the lead, also where somebody else has it: the owner can always
     * come back. Refuses {@code workshop.refused.link} when it was spent.
     */
    @Transactional
    public Entered open(String ownerLink) {
        var right = credentials
                .check(ownerLink)
                .filter(link -> link.purpose() == Purpose.OWNER_LINK)
                .flatMap(link -> credentials.spend(ownerLink))
                .orElseThrow(() -> Refusal.because("workshop.refused.link"));
        var evening = workshops.byHandle(handleOf(right.seat()));
        audit.note(
                Audit.OWNER,
                evening.map(WorkshopView::traject).orElse(null),
                new Act("owner.link", "link", right.seat()));
        evening.ifPresent(found -> leading.byLink(found.id(), new ParticipantId(right.subject())));
        var secret = credentials.issue(right.seat(), Purpose.FACILITATOR, right.subject(), DESK_LIFE);
        return new Entered(right.seat(), secret, DESK_LIFE, "/regie/" + handleOf(right.seat()));
    }

    /**
     * The hall's screen for the browser of the facilitator, who holds this secret for the desk's seat; empty for everybody
     * else, and once the projector's link was revoked.
     */
    @Transactional
    public Optional<Entered> hallFromDesk(String handle, String deskSecret) {
        return workshops
                .byHandle(handle)
                .flatMap(workshop -> participants
                        .scopeOf(workshop.deskSeat(), deskSecret)
                        .filter(Scope::isStaff)
                        .flatMap(desk -> hall(workshop, desk)));
    }

    private Optional<Entered> hall(WorkshopView workshop, Scope desk) {
        var hall = new Entered(workshop.hallSeat(), hallLinks.of(workshop), DESK_LIFE, "/scherm/" + workshop.handle());
        // Not checked as a door does: the origin of the line stays the desk.
        var opens = credentials.id(hall.secret()).filter(credentials::holds).isPresent();
        if (opens) {
            audit.note(desk, "hall.enter", "evening", workshop.id());
        }
        return opens ? Optional.of(hall) : Optional.empty();
    }

    /** From this address somebody opened the desk or the hall's screen: the phones that join are likely behind it too. */
    void seen(String handle, String address) {
        workshops.byHandle(handle).ifPresent(workshop -> limits.rightCode(address, workshop.code()));
    }

    /** The part of a seat's name that stands in addresses. */
    static String handleOf(String seat) {
        return seat.substring(seat.indexOf('-') + 1);
    }

    private @Nullable UUID group(WorkshopView workshop, Fields fields) {
        var chosen = fields.values().getOrDefault("group", "");
        return groups.of(workshop.traject()).stream()
                .map(Groups.Group::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** A seat somebody got just now, and where the browser goes. */
    public record Entered(String seat, String secret, Duration life, String go) {}
}
