package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.workshop.Recorded.Section;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record as a table that a spreadsheet opens and that runs nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_would_begin_a_formula_gets_an_apostrophe(String typed) {
        assertThat(Csv.cell(typed)).isEqualTo("\"'" + typed + "\"");
    }

    @ParameterizedTest
    @MethodSource("nl.routebord.hostile.Payloads#formulas")
    void no_cell_of_the_file_begins_a_formula_whatever_was_typed(String typed) {
        var rows = read(new String(Csv.of(report(typed)), StandardCharsets.UTF_8).substring(1));
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.size() == rows.getFirst().size());
        var cells = rows.stream().flatMap(List::stream).toList();
        assertThat(cells)
                .noneMatch(cell -> cell.matches("(?s)[\\p{Cntrl}\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"));
        assertThat(cells).anyMatch(cell -> cell.equals(typed) || cell.equals("'" + typed));
    }

    @Test
    void a_name_over_several_lines_stays_one_cell() {
        var rows = read(new String(Csv.of(report("Jan\r\n=1+1;\"x\"\n-2")), StandardCharsets.UTF_8).substring(1));
        assertThat(rows.stream().flatMap(List::stream)).contains("Jan\r\n=1+1;\"x\"\n-2");
    }

    /** As a spreadsheet takes it apart (RFC 4180, with semicolons); what it takes for a cell is a cell. */
    private static List<List<String>> read(String file) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < file.length(); at++) {
            var sign = file.charAt(at);
            if (quoted && sign == '"' && at + 1 < file.length() && file.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ';' || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        return rows;
    }

    @Test
    void a_quote_is_doubled_and_everything_else_stays_as_it_was_typed() {
        assertThat(Csv.cell("zij zei \"nee\"; ik = blij")).isEqualTo("\"zij zei \"\"nee\"\"; ik = blij\"");
        assertThat(Csv.cell("")).isEqualTo("\"\"");
    }

    @Test
    void it_is_utf8_with_a_mark_and_each_row_has_as_many_cells() {
        var file = Csv.of(report("Een café"));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("\"Een café\"").endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .isNotEmpty()
                .allMatch(line -> line.chars().filter(sign -> sign == ';').count() == 5);
    }

    @Test
    void the_same_content_gives_the_same_number_and_one_other_letter_another() {
        var sum = Csv.checksum(Csv.of(report("Punt")));
        assertThat(sum).matches("[0-9a-f]{64}").isEqualTo(Csv.checksum(Csv.of(report("Punt"))));
        assertThat(Csv.checksum(Csv.of(report("Punt.")))).isNotEqualTo(sum);
    }

    private static Report report(String cell) {
        var table = Section.table("", List.of("Punt", "Uitleg", "Steun"), List.of(List.of(cell, "Een zin", "3")));
        return new Report(
                "Voorbeeldstad",
                "Een avond",
                List.of(new Report.Fact("Begin", "19.00")),
                List.of(new Report.Part("Waar letten we op?", List.of("De vraag"), List.of(table))),
                false);
    }
}
