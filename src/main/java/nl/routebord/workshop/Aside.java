package nl.routebord.workshop;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a room where people put words beside what stands there: concerns, remarks, questions. The facilitator hides
 * them one by one ({@link Asides}), whatever they stand beside; so all of them keep that in the same columns.
 */
public interface Aside {

    /** What these words are called in the commands and, with the act behind it, in the log: {@code concern}. */
    String kind();

    Shelf shelf();

    /**
     * Where these words stand, for whoever may see that; called in the writing transaction. Empty where they are not there for
     * this scope.
     *
     * @param toWrite true for the writer, who gives other words: then it holds the place open, or refuses by name
     */
    Optional<Home> home(Scope scope, UUID item, boolean toWrite);

    /**
     * Where the words are kept.
     *
     * @param table with the columns {@code id, text, hidden_for, removed_at, removed_by, mended_at, wording}
     * @param author the column of who wrote them
     * @param onBoard what follows {@code from}, with the table as {@code t} and one place for the activity; empty where they
     *     stand beside no activity
     * @param most the longest text, in characters
     */
    record Shelf(String table, String author, String onBoard, int most) {}

    /**
     * @param activity the activity beside which they stand; null for words beside the evening itself
     * @param board what everybody watches where they stand
     * @param mine what their writer alone watches there
     */
    record Home(@Nullable ActivityId activity, Topic board, Function<ParticipantId, Topic> mine) {}
}
