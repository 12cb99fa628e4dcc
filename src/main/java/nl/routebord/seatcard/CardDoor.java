package nl.routebord.seatcard;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Limits;
import nl.routebord.road.Fields;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Barring;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in with a card. Looking at a card spends nothing, the tap does, in the transaction that makes its holder a
 * participant. {@code seats} gives the secret that the browser holds for a seat.
 */
@Service
public class CardDoor {

    private final Cards cards;
    private final Electorate electorate;
    private final Workshops workshops;
    private final Participants participants;
    private final Groups groups;
    private final Founding founding;
    private final Doors doors;
    private final Limits limits;
    private final Barring barring;

    CardDoor(
            Cards cards,
            Electorate electorate,
            Workshops workshops,
            Participants participants,
            Groups groups,
            Founding founding,
            Doors doors,
            Limits limits,
            Barring barring) {
        this.cards = cards;
        this.electorate = electorate;
        this.workshops = workshops;
        this.participants = participants;
        this.groups = groups;
        this.founding = founding;
        this.doors = doors;
        this.limits = limits;
        this.barring = barring;
    }

    /** Where a browser goes that takes part with this very card already; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<String> inside(CardKey key, Function<String, Optional<String>> seats) {
        return cards.bySecret(key.secret())
                .filter(card -> !card.revoked() && card.used())
                .flatMap(card -> workshops
                        .byId(card.workshop())
                        .filter(workshop -> sitting(workshop, seats)
                                .filter(who -> who.equals(card.participant()))
                                .isPresent())
                        .map(CardDoor::phone));
    }

    /** What the page of a card shows. Refuses as {@link #enter} does, so that nobody fills in a form for nothing. */
    @Transactional(readOnly = true)
    public Shown look(CardKey key, String address, Function<String, Optional<String>> seats) {
        var card = valid(cards.bySecret(key.secret()), address);
        var workshop = open(card);
        barring.requireWelcome(workshop, seats);
        var here = sitting(workshop, seats).orElse(null);
        if (card.used() && !isOwn(card, key, here)) {
            throw taken(card);
        }
        return new Shown(
                card.id(),
                card.number(),
                card.pile().name(),
                workshop,
                here == null && card.participant() == null,
                here == null && card.participant() == null && card.group() == null);
    }

    /**
     * The tap: uses the card and lets its holder in, with an alias and, where the card names none, a group, both optional. A
     * browser that is in already goes on as itself. {@code shown} is the card the page was about: in another tab this browser
     * may have scanned another one meanwhile.
     *
     * <p>Refuses {@code seatcard.refused.unknown} (never issued, taken back or made anew: all alike), {@code .used} and
     * {@code .paper} for a spent card, {@code .own} for a second card on one device, {@code .other} and {@code .over}; too
     * many wrong secrets from one address with {@code workshop.refused.guessing}, and with {@code workshop.refused.barred} who
     * is not let in this evening.
     */
    @Transactional
    public Inside enter(
            CardKey key, UUID shown, Fields fields, String address, Function<String, Optional<String>> seats) {
        var card = valid(cards.holdBySecret(key.secret()), address);
        if (!card.id().value().equals(shown)) {
            throw Refusal.because("seatcard.refused.other");
        }
        var workshop = open(card);
        barring.requireWelcome(workshop, seats);
        var here = sitting(workshop, seats).orElse(null);
        if (card.used()) {
            return again(card, key, workshop, here);
        }
        if (here != null && !here.equals(card.participant()) && cards.of(here).isPresent()) {
            throw Refusal.because("seatcard.refused.own");
        }
        var who = holder(card, workshop, here, fields);
        cards.use(card, who, SeatCard.Use.PHONE, key.tap());
        electorate.changed(card.workshop());
        return who.equals(here)
                ? new Inside(phone(workshop), null)
                : new Inside(phone(workshop), doors.seat(workshop, who));
    }

    private Inside again(SeatCard card, CardKey key, WorkshopView workshop, @Nullable ParticipantId here) {
        if (card.participant() == null || !isOwn(card, key, here)) {
            throw taken(card);
        }
        return card.participant().equals(here)
                ? new Inside(phone(workshop), null)
                : new Inside(phone(workshop), doors.seat(workshop, card.participant()));
    }

    private ParticipantId holder(SeatCard card, WorkshopView workshop, @Nullable ParticipantId here, Fields fields) {
        if (card.participant() != null) {
            return card.participant();
        }
        if (here == null) {
            var alias = fields.optional("alias", Doors.MAX_ALIAS, "workshop.alias");
            var group = card.group() == null ? chosen(workshop, fields) : card.group();
            return founding.guest(workshop.traject(), workshop.id(), alias, group);
        }
        if (card.group() != null) {
            participants.regroup(here, card.group());
        }
        return here;
    }

    private @Nullable UUID chosen(WorkshopView workshop, Fields fields) {
        var chosen = fields.values().getOrDefault("group", "");
        return groups.of(workshop.traject()).stream()
                .map(Groups.Group::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** A right secret is never made to wait for a neighbour's wrong ones: with 128 bits there is nothing to guess. */
    private SeatCard valid(Optional<SeatCard> found, String address) {
        return found.filter(card -> !card.revoked()).orElseThrow(() -> {
            if (!limits.mayGuess(address)) {
                return Refusal.because("workshop.refused.guessing");
            }
            limits.wrongCode(address);
            return Refusal.because("seatcard.refused.unknown");
        });
    }

    private WorkshopView open(SeatCard card) {
        return workshops
                .byId(card.workshop())
                .filter(workshop -> !workshop.closed())
                .orElseThrow(() -> Refusal.because("seatcard.refused.over"));
    }

    private boolean isOwn(SeatCard card, CardKey key, @Nullable ParticipantId here) {
        return (here != null && here.equals(card.participant())) || cards.isTapOf(card, key.tap());
    }

    private static Refusal taken(SeatCard card) {
        return Refusal.because(
                card.usedOn() == SeatCard.Use.PAPER ? "seatcard.refused.paper" : "seatcard.refused.used");
    }

    private Optional<ParticipantId> sitting(WorkshopView workshop, Function<String, Optional<String>> seats) {
        var seat = workshop.guestSeat();
        return seats.apply(seat)
                .flatMap(secret -> participants.scopeOf(seat, secret))
                .map(Scope::speaker);
    }

    private static String phone(WorkshopView workshop) {
        return "/m/" + workshop.code();
    }

    /** What stands on the page of a card; {@code pile} is empty where the card names no group and no table. */
    public record Shown(
            CardId card, CardNumber number, String pile, WorkshopView workshop, boolean asksAlias, boolean asksGroup) {}

    /** Where the browser goes now, and the seat it got; null where it had one. */
    public record Inside(String go, Doors.@Nullable Entered seat) {}
}
