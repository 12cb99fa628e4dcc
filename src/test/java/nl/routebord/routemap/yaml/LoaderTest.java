package nl.routebord.routemap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.ContentFaults;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever breaks a file of the content is told where, in a sentence, and about everything at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoaderTest {

    private final Map<String, String> changed = new HashMap<>();

    @Test
    void a_word_that_is_not_known_is_named_with_its_line_and_the_words_that_are() {
        var line = change("stap-4.yaml", "  - id: S4-T2\n    naam: Vorm", "  - id: S4-T2\n    naan: Vorm") + 1;

        assertThat(faults())
                .hasSize(2)
                .contains("routemap/stap-4.yaml:" + (line - 1) + ": Hier ontbreekt ‘naam’.")
                .anyMatch(fault -> fault.startsWith("routemap/stap-4.yaml:" + line + ": ‘naan’ hoort hier niet.")
                        && fault.contains("naam, uitleg, onderdelen, let_op"));
    }

    @Test
    void what_is_missing_is_named_at_the_block_it_misses_in() {
        var line = change("model-zeist.yaml", "naam: Participatienetwerk Zeist\n", "");

        assertThat(faults()).containsExactly("routemap/model-zeist.yaml:2: Hier ontbreekt ‘naam’.");
        assertThat(line).isPositive();
    }

    @Test
    void a_list_is_no_text_and_a_text_is_no_list() {
        var one = change("rollen.yaml", "naam: Cliënt\n", "naam: [Cliënt]\n");
        var two = change("lijsten.yaml", "keuzes:\n      - Maken", "keuzes: Maken\n    eigen:\n      - ja");

        assertThat(faults())
                .containsExactly(
                        "routemap/lijsten.yaml:" + two + ": Bij ‘keuzes’ hoort een lijst.",
                        "routemap/lijsten.yaml:" + (two + 2) + ": Bij ‘eigen’ hoort hier een tekst.",
                        "routemap/rollen.yaml:" + one + ": Bij ‘naam’ hoort hier een tekst.");
    }

    @Test
    void a_number_given_twice_says_where_the_other_is() {
        var line = change("stap-2.yaml", "id: S2-T3", "id: S2-T1");
        var other = line("stap-2.yaml", "id: S2-T1");

        assertThat(faults())
                .containsExactly("routemap/stap-2.yaml:" + line + ": ‘S2-T1’ bestaat al, in routemap/stap-2.yaml:"
                        + other + ".");
    }

    @Test
    void a_number_that_nobody_has_is_found_wherever_it_is_named() {
        var artefact = change("stap-1.yaml", "levert: [S1-A6]", "levert: [S1-A66]");
        var list = change("stap-5.yaml", "beginlijst: K-PROF", "beginlijst: K-PROV");
        var evening = change("proefavond.yaml", "[S4-B1, S4-B5,", "[S4-B1, S4-B15,");

        assertThat(faults())
                .containsExactly(
                        "routemap/stap-1.yaml:" + artefact + ": ‘S1-A66’ bestaat niet.",
                        "routemap/stap-5.yaml:" + list + ": ‘K-PROV’ bestaat niet.",
                        "routemap/proefavond.yaml:" + evening + ": ‘S4-B15’ bestaat niet.");
    }

    @Test
    void a_number_belongs_to_its_own_step() {
        var line = change("stap-3.yaml", "- id: S3-V1", "- id: S4-V1");

        assertThat(faults())
                .contains("routemap/stap-3.yaml:" + line + ": ‘S4-V1’ past hier niet. Het nummer begint met S3-V.");
    }

    @Test
    void a_word_twice_in_one_block_is_told_at_the_second() {
        var line = change("woorden.yaml", "    woord: college\n", "    woord: college\n    woord: bestuur\n") + 1;

        assertThat(faults()).containsExactly("routemap/woorden.yaml:" + line + ": ‘woord’ staat hier twee keer.");
    }

    @Test
    void an_explanation_that_explains_nothing_is_too_short() {
        var line = change(
                "bron.yaml", "uitleg: Tikfouten en afgebroken zinnen van de bron staan hier niet.", "uitleg: Fouten.");

        assertThat(faults())
                .containsExactly("routemap/bron.yaml:" + line + ": ‘uitleg’ is te kort. Gebruik minstens 8 woorden.");
    }

    @Test
    void a_board_has_only_the_settings_of_its_kind_and_texts_that_fit() {
        var setting = change("stap-2.yaml", "rings: [Beslist mee", "ringen: [Beslist mee");
        var kind = change("stap-3.yaml", "soort: timeline", "soort: tijdlijn");
        var minutes = change("stap-4.yaml", "minuten: 30", "minuten: half uur");
        var name = change(
                "stap-6.yaml", "naam: Vraagkaart\n    vraag:", "naam: " + "Vraagkaart".repeat(7) + "\n    vraag:");

        assertThat(faults())
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("routemap/stap-2.yaml:" + setting + ": ‘ringen’ hoort hier niet."))
                .anyMatch(fault ->
                        fault.startsWith("routemap/stap-3.yaml:" + kind + ": Bij ‘soort’ kan ‘tijdlijn’ niet."))
                .anyMatch(fault ->
                        fault.startsWith("routemap/stap-4.yaml:" + minutes + ": Bij ‘minuten’ hoort een getal"))
                .contains("routemap/stap-6.yaml:" + name + ": ‘naam’ is te lang. Gebruik hoogstens 60 tekens.");
    }

    @Test
    void what_is_no_yaml_and_what_is_not_there_do_not_hide_the_other_files() {
        var broken = change("stap-5.yaml", "stap: 5\n", "stap: 5: vijf\n");
        var line = change("stap-6.yaml", "stap: 6\n", "stap: 7\n");
        changed.put("woorden.yaml", "");
        changed.remove("rollen.yaml");

        var faults = faults(name -> "rollen.yaml".equals(name));

        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("routemap/stap-5.yaml:" + broken + ": Dit is geen goede YAML: "))
                .anyMatch(fault -> fault.startsWith("routemap/stap-6.yaml:" + line + ": Bij ‘stap’ hoort een getal"))
                .contains("routemap/rollen.yaml:1: Dit bestand is er niet.")
                .contains("routemap/woorden.yaml:1: In dit bestand staat niets.");
    }

    /** Changes the text of a file once; says on which line it stood. */
    private int change(String file, String from, String to) {
        var text = changed.getOrDefault(file, original(file));
        assertThat(text).as(file).containsOnlyOnce(from);
        changed.put(file, text.replace(from, to));
        return line(file, from);
    }

    private static int line(String file, String text) {
        var before = original(file);
        return (int) before.substring(0, before.indexOf(text)).lines().count()
                + (before.charAt(before.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    private List<String> faults() {
        return faults(name -> false);
    }

    private List<String> faults(java.util.function.Predicate<String> missing) {
        Folder folder = name -> {
            if (missing.test(name)) {
                throw new NoSuchFileException(name);
            }
            return new ByteArrayInputStream(
                    changed.getOrDefault(name, original(name)).getBytes(StandardCharsets.UTF_8));
        };
        var refused = catchThrowableOfType(ContentFaults.class, () -> Loader.load(folder));
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(fault -> fault.say(Words.DUTCH)).toList();
    }

    private static String original(String file) {
        try (var in = Folder.ofProduct().open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
