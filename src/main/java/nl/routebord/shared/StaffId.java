package nl.routebord.shared;

import java.util.UUID;

/** An account of staff that signs in with the provider of its own organisation. Never a name by itself. */
public record StaffId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
