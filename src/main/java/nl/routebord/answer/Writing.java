package nl.routebord.answer;

import java.util.Map;
import nl.routebord.entries.EntryId;
import org.jspecify.annotations.Nullable;

/** Who writes at which paragraph of one answer at this moment. */
public record Writing(Map<EntryId, Writer> writers) {

    /** The kind of topic that tells it; its id is the activity's. */
    public static final String TOPIC = "answer-writing";

    public Writing {
        writers = Map.copyOf(writers);
    }

    /** Somebody by alias (null where none was chosen), and what they have typed so far. */
    public record Writer(@Nullable String alias, String draft) {}
}
