package nl.routebord.trail;

import java.util.List;
import java.util.Set;
import nl.routebord.shared.ParticipantId;

/**
 * Implemented by every room that keeps something of a guest, one class a room: what it is, for the overview and the copy to
 * take along, and how it goes. A test finds all columns of the database that lead to a person; one that no room answers for is
 * red.
 */
public interface OwnData {

    /** The columns that lead to a person and that this room answers for, as {@code table.column}. */
    Set<String> columns();

    /** What it keeps of this person now, and nothing of anybody else; also what comes to nought. */
    List<Held> read(ParticipantId who);

    /**
     * Takes it away in the present transaction: words become {@link Erasing#words}, marks go, and no column leads to this person
     * any more. Other rooms hear of it through {@code erasing}. Twice changes nothing more.
     */
    void erase(Erasing erasing);

    /** Called when every room has erased its own: takes away the copies of these words that this room keeps. */
    default void forget(Erasing erasing) {}
}
