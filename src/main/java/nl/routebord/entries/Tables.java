package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people work on a board at tables, as one audience sees it.
 *
 * @param possible true for a board that can be worked on at tables
 * @param atWork true while each table sees its own cards alone; false once they were brought together, and while the
 *     activity is over: what is closed stands on the board
 * @param all the tables from 1 on; empty where there never were any
 */
public record Tables(boolean possible, boolean atWork, List<Table> all) {

    /** Fewer than this is no work at tables. */
    public static final int FEWEST = 2;

    /** More than this no hall can show. */
    public static final int MOST = 12;

    /** A board without. */
    public static final Tables NONE = new Tables(false, false, List.of());

    public Tables {
        all = List.copyOf(all);
    }

    /** True where the cards of all tables were brought on the one board. */
    public boolean together() {
        return !atWork && !all.isEmpty();
    }

    /**
     * One table.
     *
     * @param people how many sit there
     * @param taken true where somebody writes for it
     * @param scribe the alias of who writes, for the desk alone; null for others and where none was chosen
     * @param cards how many of its cards stand
     */
    public record Table(
            int number, int people, boolean taken, @Nullable String scribe, int cards) {

        /** The same without a name. */
        Table nameless() {
            return new Table(number, people, taken, null, cards);
        }

        /** The number as a place in a sentence. */
        public Map<String, Object> place() {
            return Map.of("n", number);
        }
    }
}
