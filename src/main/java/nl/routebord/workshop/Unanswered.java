package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Scope;

/** What an evening would leave without an answer, told on the page that closes it and in the record. Implemented by whoever keeps such things. */
public interface Unanswered {

    /** The key of a few words above the list. */
    String title();

    /** One line for each, as the desk may read it; without names. Only asked for the facilitator. */
    List<String> of(Scope staff);

    /** The same as the record has it: nothing that only the desk may read, and nothing that stands there already. */
    default List<String> recorded(Scope staff) {
        return of(staff);
    }
}
