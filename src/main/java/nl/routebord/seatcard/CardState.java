package nl.routebord.seatcard;

import java.util.Locale;

/** How it is with a card. */
public enum CardState {
    /** Nobody used it yet: it can be printed, and its QR code works. */
    UNUSED,
    /** Somebody takes part with it on a phone. */
    PHONE,
    /** A paper vote was typed in for it. */
    PAPER,
    /** Taken back: it opens nothing and gives no voice. */
    REVOKED;

    /** The word for it in the bundle. */
    public String key() {
        return "seatcard.state." + name().toLowerCase(Locale.ROOT);
    }
}
