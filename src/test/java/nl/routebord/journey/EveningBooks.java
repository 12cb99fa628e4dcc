package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** After an evening: do the table of its record, the database and what people wrote agree? */
final class EveningBooks {

    /** How the record says what the log knows by these words. */
    private static final Map<String, String> SAID =
            Map.of("Pauze van", "break.begin", "Verder na de pauze", "break.end", "Tijd gegeven", "timer.set");

    private final Path data;
    private final String csv;

    EveningBooks(Path data, String csv) {
        this.data = data;
        this.csv = csv;
    }

    /** Every card of the board is kept once and stands once in the record, no other does, and the minutes are the log. */
    void balance(String board, List<String> written) throws SQLException {
        written.forEach(card -> assertThat(times("\"" + card + "\"")).as(card).isEqualTo(1));
        try (var after = new Afterwards(data)) {
            var kept = after.counts(
                    "select c.text from entry_cell c join entry e on e.id = c.entry_id where e.activity_id = '" + board
                            + "' and c.field = 'naam' and e.removed_at is null");
            assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(kept.values()).containsOnly(1);
            var log = after.counts("select what from log_entry where what like 'break.%' or what like 'timer.%'");
            assertThat(log.keySet()).containsExactlyInAnyOrderElementsOf(SAID.values());
            SAID.forEach(
                    (words, what) -> assertThat(times("\"" + words)).as(words).isEqualTo(log.get(what)));
        }
    }

    private int times(String words) {
        return csv.split(Pattern.quote(words), -1).length - 1;
    }
}
