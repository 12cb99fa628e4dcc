package nl.routebord.trail;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;

/** Implemented by a kind whose items can have concerns beside them. */
public interface Concerned {

    /** The kind of item, see {@link nl.routebord.shared.ItemRef#kind()}. */
    String itemKind();

    /**
     * Where the item stands, if it exists, this scope may see it and concerns may still be added; called in the writing
     * transaction, so it may lock the phase. May refuse by name (for example because the activity is closed).
     */
    Optional<Home> home(Scope scope, UUID item);

    /** The activity an item belongs to and the topic to announce when something was said about it. */
    record Home(ActivityId activity, Topic topic) {}
}
