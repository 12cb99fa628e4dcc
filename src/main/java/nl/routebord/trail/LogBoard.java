package nl.routebord.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened in an activity, for the desk alone; for every other audience there is nothing in it.
 *
 * @param lines newest first, the latest {@value #MOST}
 * @param undo the latest act of a facilitator that can be taken back now; null where there is none
 * @param redo the latest act that was taken back and can be done again, until somebody at the desk does something else
 */
public record LogBoard(
        List<Line> lines, @Nullable Line undo, @Nullable Line redo) {

    /** So many lines are read; who wants to know more reads the record. */
    public static final int MOST = 300;

    /** Nothing, for whoever may not read it. */
    static final LogBoard NONE = new LogBoard(List.of(), null, null);

    public LogBoard {
        lines = List.copyOf(lines);
    }

    /** Whether a line is an act, takes one back, or does it again. */
    public enum Turn {
        DONE,
        UNDONE,
        REDONE
    }

    /**
     * One line.
     *
     * @param act the word of the log for the act it is about, for example {@code entry.hidden}
     * @param name what the item is called now; empty where it has no name
     * @param by an alias; null where none was chosen, none may be shown, or nobody did it
     * @param who whose act it was
     * @param steers true where only who leads may take it back or do it again
     */
    public record Line(
            UUID id,
            Instant at,
            Turn turn,
            String act,
            String name,
            @Nullable String by,
            Who who,
            boolean steers) {}

    /** Whose act a line tells of. */
    public enum Who {
        /** Somebody at the desk. */
        DESK,
        /** Somebody in the room or at home. */
        ROOM,
        /** Nobody: a countdown that ended. */
        ITSELF
    }
}
