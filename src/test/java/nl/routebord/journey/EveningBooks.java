package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.routebord.shell.Words;

/** After an evening: do the table of its record, the database and what people wrote agree? */
final class EveningBooks {

    private static final String STEM = "report.course.";
    private final Path data;
    private final String csv;

    EveningBooks(Path data, String csv) {
        this.data = data;
        this.csv = csv;
    }

    /** The record that stands on this page, as a table; fetched by a page beside it, for its own policy lets it ask for nothing. */
    static String record(Page page, String base) {
        var beside = page.context().newPage();
        beside.navigate(base + "/privacy");
        return (String) beside.evaluate("async (record) => (await fetch(record + '/csv')).text()", page.url());
    }

    /** Every card of the board is kept once and stands once in the record, no other does, and the minutes are the log. */
    void balance(String board, List<String> written) throws SQLException {
        written.forEach(card -> assertThat(times(cell(card)) + times(cell(typedIn(card))))
                .as(card)
                .isEqualTo(1));
        try (var after = new Afterwards(data)) {
            var kept = after.counts(
                    "select c.text from entry_cell c join entry e on e.id = c.entry_id where e.activity_id = '" + board
                            + "' and c.field = 'naam' and e.removed_at is null");
            assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(kept.values()).containsOnly(1);
            // the demo has another traject, whose evenings are in records of their own
            var log = after.counts(
                    "select what from log_entry where traject_id = (select traject_id from activity where id = '"
                            + board + "')");
            log.keySet().removeIf(what -> !Words.has(STEM + what));
            minutesAre(log);
        }
    }

    /** Each word of the log stands in the minutes as often as it was written, under a time of the clock. */
    private void minutesAre(Map<String, Integer> log) {
        assertThat(log)
                .containsKeys(
                        "phase.open",
                        "phase.revealed",
                        "stage.put",
                        "break.begin",
                        "break.end",
                        "timer.set",
                        "workshop.end");
        var wanted = new TreeMap<String, Integer>();
        log.forEach((what, count) -> wanted.merge(said(what), count, Integer::sum));
        var minutes = new TreeMap<String, Integer>();
        wanted.keySet()
                .forEach(words ->
                        minutes.put(words, (int) Pattern.compile("\"\\d{1,2}\\.\\d{2}\";\"" + Pattern.quote(words))
                                .matcher(csv)
                                .results()
                                .count()));
        assertThat(minutes).isEqualTo(wanted);
    }

    /** How the record begins to say what the log knows by this word. */
    private static String said(String what) {
        return Words.say(Words.DUTCH, STEM + what, Map.of("n", 5)).replaceFirst("[:\\d].*", "");
    }

    /** As the record says of a card that the facilitator typed in. */
    private static String typedIn(String card) {
        return Words.say(Words.DUTCH, "workshop.via.recorded", Map.of("text", card));
    }

    private static String cell(String words) {
        return "\"" + words + "\"";
    }

    private int times(String words) {
        return csv.split(Pattern.quote(words), -1).length - 1;
    }
}
