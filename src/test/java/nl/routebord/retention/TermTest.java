package nl.routebord.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routebord.access.AuditTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is promised about how long is what is done. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermTest {

    /** A row of the table of terms ends with its number of days and the name of its constant. */
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) dagen \\| `([A-Z_]+)` \\|");

    @Test
    void the_table_of_terms_says_the_numbers_of_the_code() throws IOException {
        var table = new TreeMap<String, Integer>();
        var rows = ROW.matcher(Files.readString(Path.of("docs/privacy.md")));
        while (rows.find()) {
            assertThat(table.put(rows.group(2), Integer.parseInt(rows.group(1))))
                    .isNull();
        }
        assertThat(table)
                .isEqualTo(
                        new TreeMap<>(Arrays.stream(Term.values()).collect(Collectors.toMap(Term::name, Term::days))));
    }

    @Test
    void the_table_of_terms_says_the_months_of_the_audit_book() throws IOException {
        assertThat(Files.readString(Path.of("docs/privacy.md")))
                .contains("| " + AuditTerm.LEAST + " maanden | `AuditTerm.LEAST` |")
                .contains("| " + AuditTerm.INCIDENT + " maanden | `AuditTerm.INCIDENT` |")
                // An incident goes with these lines: house.IncidentTerm takes its number from there.
                .contains("| " + AuditTerm.INCIDENT + " maanden | `IncidentTerm.MONTHS` |");
    }

    @Test
    void the_log_is_kept_as_long_as_it_is_said() throws IOException {
        var set = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            set.load(file);
        }
        assertThat(set.getProperty("logging.logback.rollingpolicy.max-history"))
                .isEqualTo(Integer.toString(Term.LOG_FILES.days()));
        assertThat(set.getProperty("logging.logback.rollingpolicy.total-size-cap"))
                .isNotEmpty();
    }

    /** The migration knows no Java. */
    @Test
    void a_new_traject_keeps_for_the_usual_number_of_days() throws IOException {
        var made = Files.readString(
                Path.of("src/main/resources/db/migration/V079__traject_closed_and_people_unlinked.sql"));
        assertThat(made)
                .contains("keep_days integer default " + Term.UNLINK.days()
                        + " not null check (keep_days between 0 and " + Keeping.MOST_DAYS + ")");
    }
}
