package nl.routebord.soundingboard;

import java.util.Optional;

/** Another way home than a member's own link, for who stands before a closed door. */
public interface OtherDoor {

    /** The address of its page; empty where it is not open in this house. */
    Optional<String> address();
}
