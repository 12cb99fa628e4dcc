package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.ballot.Method;
import nl.routebord.entries.EntryKind;
import nl.routebord.live.Source;
import nl.routebord.road.Intake;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concerned;
import nl.routebord.trail.Reversible;
import nl.routebord.trail.Told;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kind of activity against what each must bring: a hole is red. */
@ServiceTest
class KindsTest {

    /** Kinds whose items can have no concern beside them, with the reason. */
    private static final Map<String, String> WITHOUT_CONCERNS = Map.of(
            "ballot", "a vote for 'adapt' with its reason is the concern itself",
            "feedback", "a piece of feedback is itself a remark or a concern",
            "thermometer", "the statements are asked, not brought in; a sentence with an answer is the place for it");

    /** Kinds in which the desk's acts are not taken back from the log, with the reason. */
    private static final Map<String, String> WITHOUT_WAY_BACK =
            Map.of("thermometer", "the statements are fixed once they are asked");

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private List<Reversible> reversible;

    @Autowired
    private List<Told> told;

    @Autowired
    private List<Panels> panels;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private List<Source> sources;

    @Autowired
    private List<Concerned> concerned;

    @Test
    void every_activity_of_the_presets_has_a_kind() {
        assertThat(kinds)
                .extracting(Kind::name)
                .doesNotHaveDuplicates()
                .containsAll(
                        RouteMap.design().stream().map(ActivityPreset::kind).toList());
    }

    /** The content names methods of voting without knowing the room they are of. */
    @Test
    void every_way_of_voting_in_the_content_is_one_of_the_ballot() {
        var named = IntStream.rangeClosed(1, 6)
                .mapToObj(RouteMap::boards)
                .flatMap(List::stream)
                .map(board -> board.settings().getOrDefault("method", Method.PARTS.name()))
                .collect(Collectors.toSet());
        assertThat(named)
                .isSubsetOf(Arrays.stream(Method.values()).map(Method::name).toList());
    }

    @Test
    void every_kind_has_panels_for_the_four_screens() {
        assertThat(panels)
                .extracting(Panels::kind)
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(Kind::name).toList());
    }

    @Test
    void every_kind_takes_in_commands_under_its_own_name() {
        var rooms = intakes.stream()
                .flatMap(intake -> intake.commands().stream())
                .map(command -> command.substring(0, command.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(rooms).containsAll(kinds.stream().map(Kind::name).toList());
    }

    @Test
    void every_kind_can_be_read_as_a_board_and_as_what_is_mine() {
        var topics = sources.stream().map(Source::kind).toList();
        assertThat(topics).doesNotHaveDuplicates();
        for (var kind : kinds) {
            assertThat(topics).contains(kind.name(), kind.name() + "-mine");
        }
    }

    @Test
    void concerns_can_be_put_beside_every_kind_but_those_that_say_why_not() {
        var homes =
                concerned.stream().map(home -> home.getClass().getPackageName()).collect(Collectors.toSet());
        for (var kind : kinds) {
            // Whatever is made of entries has its concerns in the room of entries.
            var room = (kind instanceof EntryKind ? EntryKind.class : kind.getClass()).getPackageName();
            assertThat(homes.contains(room) || WITHOUT_CONCERNS.containsKey(kind.name()))
                    .as(kind.name())
                    .isTrue();
        }
        assertThat(concerned).extracting(Concerned::itemKind).doesNotHaveDuplicates();
    }

    @Test
    void the_desk_takes_its_acts_back_in_every_kind_but_those_that_say_why_not() {
        var rooms = reversible.stream()
                .map(room -> room.getClass().getPackageName())
                .collect(Collectors.toSet());
        for (var kind : kinds) {
            var room = (kind instanceof EntryKind ? EntryKind.class : kind.getClass()).getPackageName();
            assertThat(rooms.contains(room) ^ WITHOUT_WAY_BACK.containsKey(kind.name()))
                    .as(kind.name())
                    .isTrue();
        }
        assertThat(reversible).extracting(Reversible::itemKind).doesNotHaveDuplicates();
        // What can be taken back is called by its name.
        assertThat(told)
                .extracting(Told::itemKind)
                .containsAll(reversible.stream().map(Reversible::itemKind).toList());
    }

    /** A line without words would be missing at the desk. */
    @Test
    void everything_that_goes_to_the_log_has_words_at_the_desk() throws java.io.IOException {
        var word = Pattern.compile("\"([a-z]+\\.[a-z]+)\"");
        var ofEvening = Pattern.compile("noteEvening\\(\\s*scope,\\s*\"[a-z.]+\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var acts = files.filter(file -> file.toString().endsWith(".java"))
                    .map(KindsTest::read)
                    .filter(code -> code.contains("log.note(") || code.contains("entries.note("))
                    .map(code -> ofEvening.matcher(code).replaceAll(""))
                    .flatMap(code -> word.matcher(code).results())
                    .map(found -> found.group(1))
                    // What is said on a screen has words of its own.
                    .filter(found -> !Words.has(found))
                    .map(found -> "log." + found)
                    .collect(Collectors.toSet());
            Arrays.stream(Phase.values())
                    .map(phase -> "log.phase." + phase.name().toLowerCase(java.util.Locale.ROOT))
                    .forEach(acts::add);
            List.of("feedback.removed", "feedback.restored").forEach(act -> acts.add("log." + act));
            assertThat(acts)
                    .contains("log.tables.begun", "log.table.freed", "log.time.extra", "log.entry.approvalon")
                    .allMatch(Words::has);
        }
    }

    /** What is of the whole evening stands in the minutes; a line without words would be missing there. */
    @Test
    void everything_that_is_noted_of_an_evening_has_words_in_the_minutes() throws java.io.IOException {
        var word = Pattern.compile("noteEvening\\(\\s*scope,\\s*\"([a-z.]+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var acts = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> word.matcher(read(file)).results())
                    .map(found -> "report.course." + found.group(1))
                    .collect(Collectors.toSet());
            assertThat(acts)
                    .contains(
                            "report.course.timer.off",
                            "report.course.person.out",
                            "report.course.code.renew",
                            "report.course.workshop.end",
                            "report.course.workshop.resume")
                    .allMatch(Words::has);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_command_is_owned_by_one_intake() {
        assertThat(intakes.stream().flatMap(intake -> intake.commands().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_opens_and_closes_is_told_to_members_in_words() {
        assertThat(List.of("news.phase.open", "news.phase.closed", "news.phase.revealed"))
                .allMatch(Words::has);
    }
}
