package nl.routebord.house;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit book as the owner reads it.
 *
 * @param traject the name of the traject; null where it is of the house, or gone
 * @param refusal the name of the refusal; null where it was not refused
 * @param sealed false in the second before its seal is made
 */
public record LogRow(
        UUID id,
        Instant at,
        Who who,
        String action,
        String kind,
        String object,
        @Nullable String traject,
        Outcome outcome,
        @Nullable String refusal,
        String origin,
        boolean sealed) {

    /** How an act ended. */
    public enum Outcome {
        OK,
        REFUSED,
        FAILED
    }

    /** In which role somebody acted. */
    public enum Part {
        OWNER,
        SYSTEM,
        UNKNOWN,
        STAFF,
        GUIDE,
        MEMBER,
        GUEST,
        ACCOUNT,
        GONE
    }

    /**
     * Somebody who acted.
     *
     * @param actor as it stands in the book
     * @param name the name this person goes by now, of staff, guides and members; null for others
     */
    public record Who(String actor, Part part, @Nullable String name) {

        /** The first signs of the id, to tell two people without a name apart. */
        public String brief() {
            var id = actor.substring(actor.indexOf(':') + 1);
            return id.substring(0, Math.min(8, id.length()));
        }
    }
}
