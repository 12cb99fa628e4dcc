package nl.routebord.seatcard;

import java.util.UUID;

/** One seat card. It opens nothing: only the secret in its QR code does. */
public record CardId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
