package nl.routebord.seatcard;

import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a facilitator does with cards, and the voice a card gives. A card is one participant for good: when it is made anew,
 * for a lost card or a dead phone, the next phone becomes the same person, so nobody votes twice.
 */
@Service
@Transactional
public class SeatCards {

    /** How many are made in one act. */
    public static final int MAX_AT_ONCE = 200;

    /** The name of a table, in characters. */
    public static final int MAX_TABLE = 40;

    private final Cards cards;
    private final Electorate electorate;
    private final Groups groups;
    private final Founding founding;
    private final Credentials credentials;
    private final Road road;
    private final JdbcClient jdbc;

    SeatCards(
            Cards cards,
            Electorate electorate,
            Groups groups,
            Founding founding,
            Credentials credentials,
            Road road,
            JdbcClient jdbc) {
        this.cards = cards;
        this.electorate = electorate;
        this.groups = groups;
        this.founding = founding;
        this.credentials = credentials;
        this.road = road;
        this.jdbc = jdbc;
    }

    /**
     * Makes cards, with the next numbers, for a group and a table, both optional ({@code group} is the id of one of the
     * traject's groups, empty for none). Staff only. Refuses {@code seatcard.refused.amount} outside 1 to
     * {@link #MAX_AT_ONCE} and {@code seatcard.refused.full} past K-999.
     */
    public Answer issue(Scope scope, CommandId command, int amount, String group, @Nullable String table) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            if (amount < 1 || amount > MAX_AT_ONCE) {
                throw Refusal.because("seatcard.refused.amount", Map.of("max", MAX_AT_ONCE));
            }
            electorate.hold(scope.evening());
            var first = 1 + last(scope);
            if (first + amount - 1 > CardNumber.MAX) {
                throw Refusal.because("seatcard.refused.full");
            }
            var pile = pile(scope, group, table);
            for (int n = 0; n < amount; n++) {
                cards.add(scope.evening(), new CardNumber(first + n), pile, scope.speaker());
            }
            electorate.changed(scope.evening());
            return Answer.of(
                    "seatcard.answer.issued",
                    Map.of(
                            "n", amount,
                            "first", new CardNumber(first).toString(),
                            "last", new CardNumber(first + amount - 1).toString()));
        });
    }

    /** Takes a card back: its secret and the seat it gave are dead at once, and it gives no voice. Staff only. */
    public Answer revoke(Scope scope, CommandId command, CardNumber number) {
        return road.once(scope, command, () -> {
            var card = hold(scope, number);
            if (!card.revoked()) {
                cards.revoke(card, scope.speaker());
                endSeat(card);
                electorate.changed(scope.evening());
            }
            return Answer.of("seatcard.answer.revoked", Map.of("card", number.toString()));
        });
    }

    /**
     * Makes a card anew, also one that was taken back: the old secret and the old seat are dead at once. Whoever uses the new
     * one is the same participant as before. Staff only.
     */
    public Answer reissue(Scope scope, CommandId command, CardNumber number) {
        return road.once(scope, command, () -> {
            var card = hold(scope, number);
            cards.renew(card, scope.speaker());
            endSeat(card);
            electorate.changed(scope.evening());
            return Answer.of("seatcard.answer.reissued", Map.of("card", number.toString()));
        });
    }

    /**
     * Whose voice this card is, for a paper vote that staff types in. Where nobody used the card it gets a participant and is
     * used, on paper, from now on: its QR code then opens nothing. Call it in the transaction of the vote. Staff only.
     * Refuses {@code seatcard.refused.number} for a card that does not exist and {@code seatcard.refused.revoked}.
     */
    public ParticipantId voter(Scope scope, CardNumber number) {
        var card = hold(scope, number);
        if (card.revoked()) {
            throw Refusal.because("seatcard.refused.revoked", Map.of("card", number.toString()));
        }
        if (card.used() && card.participant() != null) {
            return card.participant();
        }
        var who = card.participant() != null
                ? card.participant()
                : founding.guest(scope.traject(), scope.evening(), null, card.group());
        cards.use(card, who, SeatCard.Use.PAPER, null);
        electorate.changed(scope.evening());
        return who;
    }

    /**
     * Whether the rule of the evening lets somebody vote. With "only with a seat card" that takes a card that was not taken
     * back; a member of the sounding board then votes neither, for as long as an evening of their traject keeps to cards.
     * Without that rule everybody votes but the holder of a card that was taken back.
     */
    @Transactional(readOnly = true)
    public boolean mayVote(ParticipantId who) {
        return jdbc.sql("""
                select case when c.id is not null then c.revoked_at is null
                    when p.workshop_id is not null then not exists
                        (select 1 from electorate e where e.workshop_id = p.workshop_id and e.cards_only)
                    else not exists (select 1 from workshop w join electorate e on e.workshop_id = w.id
                        where w.traject_id = p.traject_id and w.closed_at is null and e.cards_only) end
                from participant p left join seat_card c on c.participant_id = p.id where p.id = ?""").param(who.value()).query(Boolean.class).optional().orElse(true);
    }

    private SeatCard hold(Scope scope, CardNumber number) {
        scope.requireStaff();
        return cards.hold(scope.evening(), number).orElseThrow(() -> Refusal.because("seatcard.refused.number"));
    }

    private void endSeat(SeatCard card) {
        if (card.participant() != null) {
            credentials.revokeAll(Purpose.GUEST, card.participant().value());
        }
    }

    private int last(Scope scope) {
        return jdbc.sql("select coalesce(max(number), 0) from seat_card where workshop_id = ?")
                .param(scope.evening().value())
                .query(Integer.class)
                .single();
    }

    private Pile pile(Scope scope, String group, @Nullable String table) {
        if (group.isEmpty()) {
            return new Pile(null, null, table);
        }
        return groups.of(scope.traject()).stream()
                .filter(known -> known.id().toString().equals(group))
                .findFirst()
                .map(known -> new Pile(known.id(), known.name(), table))
                .orElseThrow(() -> Refusal.because("road.refused.broken"));
    }
}
