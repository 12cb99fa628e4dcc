package nl.routebord.seatcard;

import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is in the database.
 *
 * @param generation counts how often it was made anew; only the secret of the last one works
 * @param hash the SHA-256 of that secret
 * @param participant whose voice it is; stays when the card is made anew
 * @param usedOn how it was used the last time; tells of the present generation only where {@code used}
 * @param tap the hash of what the browser that used it holds
 */
record SeatCard(
        CardId id,
        WorkshopId workshop,
        CardNumber number,
        @Nullable UUID group,
        @Nullable String groupName,
        @Nullable String table,
        int generation,
        String hash,
        @Nullable ParticipantId participant,
        boolean used,
        @Nullable Use usedOn,
        @Nullable String tap,
        boolean revoked) {

    /** How a card became a voice. */
    enum Use {
        PHONE,
        PAPER
    }

    Pile pile() {
        return new Pile(group, groupName, table);
    }

    CardState state() {
        if (revoked) {
            return CardState.REVOKED;
        }
        if (!used) {
            return CardState.UNUSED;
        }
        return usedOn == Use.PAPER ? CardState.PAPER : CardState.PHONE;
    }

    /** What its secret is derived from: another one each time the card is made anew. */
    static String purpose(CardId id, int generation) {
        return "seat-card:" + id + ":" + generation;
    }
}
