package nl.routebord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One column that leads to somebody who takes part, and what becomes of it when a traject is unlinked.
 *
 * @param day the column with the moment, of which the day is kept; empty where there is none
 * @param keys for {@link How#DEALT}: the columns that name the question, within which the answers are dealt anew
 */
public record Unlink(String table, String column, How how, String day, List<String> keys) {

    /** What becomes of it. */
    public enum How {
        /** The row stays, of nobody: all texts of an evening and a group have the same nameless one as their writer. */
        NAMELESS,
        /** The row stays, of somebody of whom only marks are left; no text may be in it. */
        MARK,
        /** The row stays, of one of several nameless ones, by chance and for each question anew. */
        DEALT,
        /** The row stays, and the column is emptied. */
        CLEARED,
        /** The row is deleted. */
        GONE,
        /** Only staff is ever in it, and stays: an office answers for what it did. */
        STAFF
    }

    public Unlink {
        keys = List.copyOf(keys);
    }

    public static List<Unlink> nameless(String table, String... columns) {
        return each(How.NAMELESS, table, columns);
    }

    public static List<Unlink> cleared(String table, String... columns) {
        return each(How.CLEARED, table, columns);
    }

    public static List<Unlink> gone(String table, String... columns) {
        return each(How.GONE, table, columns);
    }

    public static List<Unlink> staff(String table, String... columns) {
        return each(How.STAFF, table, columns);
    }

    public static List<Unlink> mark(String table, String column, String day) {
        return List.of(new Unlink(table, column, How.MARK, day, List.of()));
    }

    public static List<Unlink> dealt(String table, String column, String day, String... keys) {
        return List.of(new Unlink(table, column, How.DEALT, day, List.of(keys)));
    }

    /** All of these as one list. */
    @SafeVarargs
    public static List<Unlink> all(List<Unlink>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<Unlink> each(How how, String table, String... columns) {
        var all = new ArrayList<Unlink>();
        for (var column : columns) {
            all.add(new Unlink(table, column, how, "", List.of()));
        }
        return all;
    }
}
