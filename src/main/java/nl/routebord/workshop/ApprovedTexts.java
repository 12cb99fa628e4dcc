package nl.routebord.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The texts of one sort that the facilitator lets on the hall's screen by their version. Implemented by the room that keeps
 * them.
 */
public interface ApprovedTexts {

    /** One word for the log; no two rooms have the same. */
    String name();

    /** How the texts of a board stand, by item; in the present transaction. */
    Map<UUID, State> of(ActivityId board);

    /**
     * Changes which version may stand on the screen, in the present transaction, and tells nobody. Nothing changes where the
     * text has another version, another one is approved than {@code from}, or it shall go on the screen and does not stand on
     * the board.
     *
     * @return whether it changed
     */
    boolean change(ActivityId board, AsRead text, int from, int to);

    /** As {@link #of}, of a query for {@code id}, {@code version} and {@code approved} of this board. */
    static Map<UUID, State> states(JdbcClient jdbc, String query, ActivityId board) {
        var states = new HashMap<UUID, State>();
        jdbc.sql(query).param(board.value()).query(row -> {
            states.put(row.getObject("id", UUID.class), new State(row.getInt("version"), row.getInt("approved")));
        });
        return states;
    }

    /** The version of a text, and the last one that may stand on the screen (0: none). */
    record State(int version, int approved) {}
}
