package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Groups;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paper forms from a spreadsheet, line by line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final OptionId YES = OptionId.random();
    private static final OptionId NO = OptionId.random();
    private static final Groups.Group CLIENTS = new Groups.Group(UUID.randomUUID(), "Cliënten", true);
    private static final Poll POLL = new Poll(
            UUID.randomUUID(),
            TrajectId.random(),
            "ABCDEFGHJKMN",
            "Moet het loket open?",
            null,
            true,
            NOW,
            NOW.plusSeconds(1),
            false,
            false,
            List.of(new Part(YES, "Ja, elke dag", ""), new Part(NO, "Nee", "")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12;1;cliënten;Graag snel",
                "12\t1\t Cliënten \tGraag snel",
                "12,\"Ja, elke dag\",Cliënten,Graag snel"
            })
    void a_line_is_read_as_a_spreadsheet_writes_it(String line) {
        assertThat(read(line).forms()).containsExactly(new FormLine(12, YES, CLIENTS.id(), "Graag snel"));
    }

    @Test
    void a_first_line_with_names_is_no_form_and_empty_lines_are_none() {
        var sheet = read("\uFEFFformulier;keuze;groep;tekst\r\n1;1;;\r\n\r\n2;nee\r\n");
        assertThat(sheet.forms()).containsExactly(new FormLine(1, YES, null, null), new FormLine(2, NO, null, null));
        assertThat(sheet.isRight()).isTrue();
    }

    @Test
    void each_line_says_what_is_wrong_with_it_and_nothing_is_right_until_all_is() {
        var sheet = read("1;1\nx2;1\n0;1\n3;9\n4;misschien\n5;1;Buren\n1;2\n6;1;;ja;nog iets\n7;1;;" + "a".repeat(501));
        assertThat(sheet.isRight()).isFalse();
        assertThat(sheet.problems().stream()
                        .map(problem -> problem.line() + " " + problem.why().key()))
                .containsExactly(
                        "2 poll.sheet.number",
                        "3 poll.sheet.number",
                        "4 poll.sheet.option",
                        "5 poll.sheet.option",
                        "6 poll.sheet.group",
                        "7 poll.sheet.twice",
                        "8 poll.sheet.columns",
                        "9 poll.sheet.words");
    }

    @Test
    void a_form_that_is_in_already_counts_once_and_another_answer_under_its_number_is_wrong() {
        var there = Map.of(1, new FormLine(1, YES, null, null));
        assertThat(FormSheet.read("1;1\n2;2", POLL, List.of(CLIENTS), there).known())
                .isEqualTo(1);
        assertThat(FormSheet.read("1;2", POLL, List.of(CLIENTS), there).problems())
                .extracting(problem -> problem.why().key())
                .containsExactly("poll.sheet.other");
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        assertThat(read("1;1;;=1+1\n2;1;;'=2+2\n3;1;;-nee").forms())
                .extracting(FormLine::words)
                .containsExactly("=1+1", "=2+2", "-nee");
        assertThat(read("=1;1").problems()).hasSize(1);
    }

    @Test
    void a_cell_in_quotes_may_hold_quotes_and_lines() {
        assertThat(read("1;1;;\"Zij zei: \"\"ja\"\"\nen ging\"\n2;1").forms())
                .extracting(FormLine::words)
                .containsExactly("Zij zei: \"ja\"\nen ging", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {";2;;tekst", "  ;2", "x;2;;tekst", ";;;alleen tekst", "zeven;nee", "onbekend"})
    void a_first_line_without_a_number_is_told_and_not_taken_for_the_names_of_columns(String first) {
        var sheet = read(first + "\n2;nee");
        assertThat(sheet.isRight()).isFalse();
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isOne();
            assertThat(problem.why().key()).isIn("poll.sheet.none", "poll.sheet.number");
        });
    }

    @Test
    void names_of_columns_may_come_after_empty_lines() {
        assertThat(read("\n;;\nNummer;Keuze;Groep;Tekst\n2;nee").isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;ja, elke dag\n2;1;;\"Goed idee\n3;2;;nee\n4;2",
                "1;1\n2;1;;\"Goed idee\n3;2;;nee\n4;2;;\"Ook goed",
                "1;1\n2;1;;\"Goed idee\n3;2;;nee\n4;2;;Ook goed\"",
                "1\t1\n2\t1\t\t\"Goed idee\n3\t2\t\tnee\n4\t2\t\tOok goed\"",
                "1,1\n2,1,,\"Goed idee\n3,2,,nee\n4,2,,Ook goed\""
            })
    void a_quote_that_does_not_close_is_told_and_swallows_no_line(String typed) {
        var sheet = read(typed);
        assertThat(sheet.isRight()).isFalse();
        assertThat(sheet.problems().getFirst().line()).isEqualTo(2);
        assertThat(sheet.problems().getFirst().why().key()).isEqualTo("poll.sheet.quote");
        assertThat(sheet.forms()).extracting(FormLine::number).contains(1, 3);
    }

    @Test
    void quotes_in_pairs_within_a_line_are_text() {
        assertThat(read("1;1;;\"Ja\" zei hij\n2;nee;;Zij zei \"nee").forms())
                .extracting(FormLine::words)
                .containsExactly("\"Ja\" zei hij", "Zij zei \"nee");
        assertThat(read("1;1;;\"Nummer 12, bij\n3 bomen\"").forms())
                .extracting(FormLine::words)
                .containsExactly("Nummer 12, bij\n3 bomen");
    }

    @Test
    void more_lines_than_a_sheet_has_are_refused() {
        var sheet = read(IntStream.rangeClosed(1, FormSheet.MOST + 1)
                .mapToObj(n -> n + ";1")
                .collect(Collectors.joining("\n")));
        assertThat(sheet.problems()).extracting(problem -> problem.why().key()).containsExactly("poll.sheet.many");
    }

    @Test
    void the_choices_of_a_poll_are_lines_with_a_sentence_after_a_colon() {
        assertThat(OptionLines.read(" Ja: elke dag open \n\nNee\n"))
                .extracting(part -> part.name() + "|" + part.sentence())
                .containsExactly("Ja|elke dag open", "Nee|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja", "1\n2\n3\n4\n5\n6\n7\n8\n9", "Ja\nja "})
    void too_few_too_many_and_twice_the_same_are_refused(String typed) {
        assertThatThrownBy(() -> OptionLines.read(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_opening_belongs_to_the_period_and_the_close_does_not() {
        assertThat(POLL.stage(NOW.minusMillis(1))).isEqualTo(Stage.SOON);
        assertThat(POLL.stage(NOW)).isEqualTo(Stage.OPEN);
        assertThat(POLL.stage(POLL.closes())).isEqualTo(Stage.CLOSED);
    }

    private static FormSheet read(String typed) {
        return FormSheet.read(typed, POLL, List.of(CLIENTS), Map.of());
    }
}
