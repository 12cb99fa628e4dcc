package nl.routebord.entries;

import java.util.UUID;

/** One remark about an entry. */
public record RemarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
