package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What docs/security.md says is shown by a test, is shown by a test that is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecurityTableTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:\\.([A-Za-z_]+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| S(\\d+) \\|");

    private final String table = read(Path.of("docs/security.md"));

    @Test
    void every_number_of_the_catalogue_has_a_row() {
        var rows = ROW.matcher(table)
                .results()
                .map(row -> Integer.valueOf(row.group(1)))
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(rows))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 39).boxed().toList());
    }

    @Test
    void every_test_it_names_is_there_by_that_name() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> tests.merge(
                            file.getFileName().toString().replace(".java", ""), read(file), String::concat));
        }
        var missing = new TreeSet<String>();
        NAMED.matcher(table).results().forEach(named -> {
            var source = tests.getOrDefault(named.group(1), "");
            var method = named.group(2);
            if (source.isEmpty() || (method != null && !source.contains(method))) {
                missing.add(named.group());
            }
        });
        assertThat(missing).isEmpty();
        assertThat(NAMED.matcher(table).results().count()).isGreaterThan(80);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
