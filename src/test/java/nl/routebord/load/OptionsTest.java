package nl.routebord.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OptionsTest {

    @Test
    void numbers_come_one_or_many_and_what_is_not_given_is_as_the_scenario_wants() {
        var options = Options.read("fanout", "--phones", "50,1000", "--rate", "5");
        assertThat(options.scenario()).isEqualTo(Scenario.FANOUT);
        assertThat(options.numbers("--phones", 200)).containsExactly(50, 1_000);
        assertThat(options.number("--rate", 1)).isEqualTo(5);
        assertThat(options.number("--rounds", 3)).isEqualTo(3);
        assertThat(options.isPostgres()).isFalse();
        assertThat(options.isPinned()).isFalse();
        assertThat(options.server()).isEmpty();
    }

    @Test
    void the_server_may_be_set_up_in_another_way() {
        var options = Options.read(
                "votes", "--db", "postgres", "--pin", "yes", "--jvm", "-XX:+UseSerialGC  -Xss512k", "--heap", "768m");
        assertThat(options.isPostgres()).isTrue();
        assertThat(options.isPinned()).isTrue();
        assertThat(options.jvm()).containsExactly("-XX:+UseSerialGC", "-Xss512k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vote",
                "votes --phonez 3",
                "votes --frozen 3",
                "votes --phones",
                "votes --phones --db h2",
                "votes --phones 3 --phones 4",
                "votes --phones many",
                "votes --phones 0",
                "votes --phones -5",
                "votes --phones 3,",
                "votes --phones 99999999999",
                "votes --db mysql",
                "votes --pin maybe",
                "votes --heap much",
                "votes --json /no/such/folder/file.json",
                "votes --url http://example.org",
                "votes --url ::",
                "votes --url nothing",
                "evening --minutes 120 --within 1"
            })
    void what_is_misspelt_is_told_in_one_sentence_before_anything_starts(String words) {
        assertThatThrownBy(() -> Options.read(words.split(" ")))
                .isInstanceOfSatisfying(
                        Options.Misspelt.class,
                        told -> assertThat(told.getMessage()).isNotBlank().doesNotContain("\n", "Exception"));
    }

    @Test
    void an_option_of_another_scenario_is_told_apart_from_one_that_is_none() {
        assertThatThrownBy(() -> Options.read("join", "--frozen", "3"))
                .hasMessageContaining("join has no option --frozen");
        assertThatThrownBy(() -> Options.read("join", "--foo", "3")).hasMessageContaining("There is no option --foo");
    }

    @Test
    void a_file_is_asked_for_before_two_hours_have_gone_by(@TempDir Path folder) {
        var file = folder.resolve("line.svg");
        assertThat(Options.read("line", "--svg", file.toString()).file("--svg")).contains(file);
        assertThatThrownBy(() -> Options.read("line", "--svg", folder.toString()))
                .isInstanceOf(Options.Misspelt.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_help_names_each_scenario_and_each_of_its_options(Scenario scenario) {
        assertThat(Scenario.HELP).contains("\n" + scenario.word() + " ");
        assertThat(scenario.options())
                .allSatisfy(option -> assertThat(Scenario.HELP).contains(option));
    }
}
