package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.shared.Scope;

/** Implemented by kinds on whose boards something can be put that came out of another board. */
public interface Receives {

    /** True for boards this room can put something on. */
    boolean takes(ActivityView target);

    /**
     * Puts something down under this name, in the present transaction and in whatever phase the board is; the facilitator
     * does so ({@code scope.requireStaff()} was asked). May refuse by name, for example because the board is full.
     *
     * @param text what it is called, at most 200 characters
     * @return the new item
     */
    UUID receive(Scope scope, ActivityView target, String text);
}
