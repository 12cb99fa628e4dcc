package nl.routebord.workshop;

import java.util.List;
import nl.routebord.shared.Scope;

/** What an evening would leave without an answer, told on the page that closes it and in the record. Implemented by whoever keeps such things. */
public interface Unanswered {

    /**
     * One list of what waits.
     *
     * @param title the key of a few words above it
     * @param lines one for each, without names; may be empty
     */
    record Left(String title, List<String> lines) {

        public Left {
            lines = List.copyOf(lines);
        }
    }

    /** As the desk may read it. Only asked for the facilitator. */
    List<Left> of(Scope staff);

    /** The same as the record has it: nothing that only the desk may read, and nothing that stands there already. */
    default List<Left> recorded(Scope staff) {
        return of(staff);
    }
}
