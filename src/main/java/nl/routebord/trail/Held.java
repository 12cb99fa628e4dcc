package nl.routebord.trail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept of one person in one place of the database.
 *
 * @param words the key of the words for it, with the place {@code {n}}
 * @param column where it is kept, as {@code table.column}
 * @param count the rows there that lead to this person
 * @param lines what can be told of them; empty where a number says it all
 */
public record Held(String words, String column, int count, List<Line> lines) {

    public Held {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param where the board or the place; empty for none
     * @param text as it was typed or chosen
     */
    public record Line(String where, String text, Instant at) {}

    /** The words for it, with how many there are. */
    public String say(Locale locale) {
        return Words.say(locale, words, Map.of("n", count));
    }

    /** The same in the language of the screen. */
    public String say() {
        return Words.say(words, Map.of("n", count));
    }

    /** As many as lead to this person there, without telling more of them. The column comes from code, never from a screen. */
    public static Held counted(JdbcClient jdbc, ParticipantId who, String words, String column) {
        var dot = column.indexOf('.');
        return new Held(
                words,
                column,
                jdbc.sql("select count(*) from " + column.substring(0, dot) + " where " + column.substring(dot + 1)
                                + " = ?")
                        .param(who.value())
                        .query(Integer.class)
                        .single(),
                List.of());
    }

    /** The same, with all of them told. */
    public static Held told(String words, String column, List<Line> lines) {
        return new Held(words, column, lines.size(), lines);
    }
}
