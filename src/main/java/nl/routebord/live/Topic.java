package nl.routebord.live;

import java.util.Objects;

/** What a screen can watch: the stage of a workshop, the board of an activity, what one person alone may see. */
public record Topic(String kind, String id) {

    public Topic {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static Topic of(String kind, Object id) {
        return new Topic(kind, id.toString());
    }
}
