package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.routebord.workshop.Recorded.Section;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record as a table that a spreadsheet opens and that runs nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_would_begin_a_formula_gets_an_apostrophe(String typed) {
        assertThat(Csv.cell(typed)).isEqualTo("\"'" + typed + "\"");
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
