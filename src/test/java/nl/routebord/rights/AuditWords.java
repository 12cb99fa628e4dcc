package nl.routebord.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What of a world stands in the audit book. A line may tell who did what and to what, by kinds and ids: a word that somebody typed
 * is never in it, whether the act was carried out or refused.
 */
final class AuditWords {

    private AuditWords() {}

    /** Every line of the book, and every seal, that has a word of this world in it; none is as it should be. */
    static List<String> of(World world, JdbcClient jdbc) {
        var words = Stream.concat(
                        Stream.of(world.mark),
                        world.fields.values().stream()
                                .filter(text -> text.strip().indexOf(' ') > 0))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return Stream.of("audit_line", "audit_seal")
                .flatMap(table -> lines(table, jdbc).stream())
                .filter(line -> words.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private static List<String> lines(String table, JdbcClient jdbc) {
        return jdbc.sql("select * from " + table)
                .query((row, n) -> {
                    var line = new StringBuilder(table);
                    for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                        line.append(" | ").append(row.getString(at));
                    }
                    return line.toString();
                })
                .list();
    }
}
