package nl.routebord.access;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The act that is being carried out just now, as the audit book will name it. Bound around one command, see {@link Audit#during};
 * whoever makes the change count tells the book in the same transaction, see {@link Audit#carried}.
 *
 * @param action a short English name such as {@code answers.publish}
 * @param kind what kind of thing it is done to
 * @param id the id of that thing, never its name
 */
public record Act(String action, String kind, String id, AtomicBoolean heard) {

    public Act(String action, String kind, Object id) {
        this(action, kind, id.toString(), new AtomicBoolean());
    }
}
