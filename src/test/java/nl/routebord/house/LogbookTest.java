package nl.routebord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Audit;
import nl.routebord.access.AuditSealing;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Intake;
import nl.routebord.road.Notebook;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.HouseDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit book as its owner reads it and takes it along. */
@ServiceTest
class LogbookTest {

    private static final List<String> SEALED = List.of(
            "previous",
            "node",
            "day",
            "number",
            "id",
            "traject",
            "action",
            "kind",
            "object",
            "result",
            "origin",
            "actor",
            "at");

    @Autowired
    private Logbook logbook;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private Credentials credentials;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Cast cast;

    private Function<String, Optional<String>> owner;
    private Cast.Evening evening;
    private Scope sanne;

    @BeforeEach
    void theOwnerHasTheSeat() {
        var secret = credentials.issue(HouseDoor.SEAT, Purpose.HOUSE, UUID.randomUUID(), null);
        owner = seat -> seat.equals(HouseDoor.SEAT) ? Optional.of(secret) : Optional.empty();
        evening = cast.evening();
        sanne = cast.staff(evening);
    }

    @Test
    void every_command_has_words_of_its_own_but_those_that_are_never_noted() {
        var wordless = intakes.stream()
                .flatMap(intake -> intake.commands().stream())
                .filter(command -> !Notebook.isNever(command))
                .filter(command -> ActWords.key(command).endsWith(".other"))
                .sorted()
                .toList();
        assertThat(wordless).isEmpty();
        assertThat(ActWords.key("no.such")).endsWith(".other");
    }

    @Test
    void every_other_act_that_the_code_notes_has_words_too() throws Exception {
        var noted = java.util.regex.Pattern.compile(
                "new Act\\(\\s*\"([a-z.]+)\"|(?:audit\\.note\\(\\s*[a-z.()A-Z]+|answer\\(\\s*handle,\\s*request),\\s*\"([a-z.]+)\"");
        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
            var acts = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> noted.matcher(read(file)).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(act -> !act.endsWith("."))
                    .distinct()
                    .toList();
            assertThat(acts).contains("owner.link", "record.table", "audit.export", "incident.page", "poll.print");
            assertThat(acts).allMatch(act -> ActWords.key(act).equals("house.act." + act), "has words");
        }
    }

    /** These go through a method of their own, so that the test above does not see them. */
    @Test
    void what_ends_by_itself_and_who_signs_in_have_words_too() {
        for (var act : List.of(
                "poll.clock.open",
                "poll.clock.seal",
                "reading.enter",
                "staff.enter",
                "staff.out",
                "staff.putout",
                "staff.clock.end")) {
            assertThat(ActWords.key(act)).isEqualTo("house.act." + act);
        }
    }

    @Test
    void only_the_owner_reads_it_and_takes_it_along() {
        Function<String, Optional<String>> staff = seat -> Optional.of(
                credentials.issue(seat, Purpose.FACILITATOR, sanne.speaker().value(), null));
        for (var who : List.<Function<String, Optional<String>>>of(seat -> Optional.empty(), staff)) {
            refused(() -> logbook.page(who, query(Map.of())));
            refused(() -> logbook.table(who, query(Map.of())));
            refused(() -> logbook.sealed(who, query(Map.of())));
        }
    }

    @Test
    void opening_it_and_taking_it_along_are_lines_too() {
        logbook.page(owner, query(Map.of()));
        logbook.table(owner, query(Map.of()));
        logbook.sealed(owner, query(Map.of("soort", List.of("votes"))));
        var rows = logbook.page(owner, query(Map.of("soort", List.of("house"), "wie", List.of("owner"))))
                .rows();
        assertThat(rows).extracting(LogRow::action).contains("audit.read", "audit.export");
        assertThat(rows).extracting(LogRow::object).contains("csv", "jsonl");
    }

    @Test
    void it_is_searched_by_traject_kind_person_and_day_and_read_by_pages() {
        var marloes = evening.marloes();
        for (var n = 0; n < 60; n++) {
            audit.note(sanne, "decision.change", "decision", UUID.randomUUID());
        }
        audit.note(marloes, "phase.open", "activity", UUID.randomUUID());
        var traject = sanne.traject().toString();

        var first = logbook.page(owner, query(Map.of("traject", List.of(traject))));
        assertThat(first.rows()).hasSize(LogQuery.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(first.rows().getFirst().action()).isEqualTo("phase.open");
        assertThat(first.rows().getFirst().who().part()).isEqualTo(LogRow.Part.GUIDE);
        var second = logbook.page(owner, query(Map.of("traject", List.of(traject), "blad", List.of("1"))));
        assertThat(second.rows()).hasSize(11);
        assertThat(second.more()).isFalse();

        assertThat(actions(Map.of("traject", List.of(traject), "soort", List.of("boards"))))
                .containsOnly("phase.open");
        assertThat(actions(Map.of("traject", List.of(traject), "soort", List.of("texts"))))
                .containsOnly("decision.change");
        assertThat(actions(Map.of("traject", List.of(traject), "wie", List.of("participant:" + marloes.speaker()))))
                .containsOnly("phase.open");
        assertThat(actions(Map.of("traject", List.of(traject), "dag", List.of("2001-01-01"))))
                .isEmpty();
        assertThat(actions(Map.of("traject", List.of(traject), "dag", List.of("' or 1=1"), "blad", List.of("-3"))))
                .isNotEmpty();
    }

    @Test
    void guests_have_no_name_in_it_and_staff_has_the_one_of_now() {
        audit.refused(
                evening.fatima(), new nl.routebord.access.Act("phase.open", "activity", "x"), "shared.refused.staff");
        audit.note(sanne, "decision.change", "decision", UUID.randomUUID());
        var page = logbook.page(
                owner, query(Map.of("traject", List.of(sanne.traject().toString()))));
        assertThat(page.rows())
                .extracting(row -> row.who().name())
                .containsExactly(nl.routebord.demo.Cast.FACILITATOR, null);
        assertThat(page.actors()).extracting(LogRow.Who::part).doesNotContain(LogRow.Part.GUEST);
    }

    @Test
    void whoever_has_the_file_with_seals_can_make_them_again() throws Exception {
        for (var n = 0; n < 3; n++) {
            audit.note(sanne, "decision.change", "decision", UUID.randomUUID());
        }
        sealing.seal();
        var file = new String(
                logbook.sealed(
                        owner, query(Map.of("traject", List.of(sanne.traject().toString())))),
                StandardCharsets.UTF_8);
        var lines = file.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(3);
        for (var line : lines) {
            assertThat(line.get("hash").asString()).isEqualTo(seal(line));
        }
    }

    @Test
    void no_cell_of_the_table_begins_a_formula() {
        for (var bad : List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx")) {
            assertThat(LogFiles.cell(bad)).startsWith("\"'");
        }
        assertThat(LogFiles.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        audit.note(sanne, "decision.change", "decision", "=HYPERLINK(1)");
        var table = new String(
                logbook.table(
                        owner, query(Map.of("traject", List.of(sanne.traject().toString())))),
                StandardCharsets.UTF_8);
        assertThat(table)
                .startsWith("\uFEFF\"tijd (UTC)\";")
                .contains("\"Besluit veranderd\"")
                .doesNotContain("\"=");
    }

    private static String seal(JsonNode line) throws Exception {
        var said = String.join(
                "\n", SEALED.stream().map(name -> line.get(name).asString()).toList());
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> actions(Map<String, List<String>> query) {
        return logbook.page(owner, query(query)).rows().stream()
                .map(LogRow::action)
                .toList();
    }

    private static LogQuery query(Map<String, List<String>> query) {
        return LogQuery.read(query);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("traject.refused.owner");
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
