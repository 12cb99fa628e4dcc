package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What only the text of the sources can tell. Run from the project's folder, as Maven does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Predicate<Path> SCREENS =
            file -> file.toString().matches(".*/(ui|shell|live)/.*") || file.endsWith("Routebord.java");

    /** Words that reach a screen without going through the bundles: a quoted letter where a sentence is expected. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:(?:\\.(?:setText|setTitle|setPlaceholder|setLabel|setAlt|submit)|\\bbutton"
                    + "|new (?:Span|H[1-6]|Paragraph|Div|ListItem|NativeButton|NativeLabel|Text|Summary|Html))\\("
                    + "|(?:new (?:Anchor|Image)|\\.(?:text|area|choice))\\([^,()]*,"
                    + "|setAttribute\\(\\s*\"(?:aria-label|title|alt|placeholder)\",)"
                    + "\\s*\"[^\"]*\\p{L}[^\"]*\"");

    private static final Pattern TITLE = Pattern.compile("getPageTitle\\(\\)\\s*\\{\\s*return\\s+\"|@PageTitle");

    /** Custom properties ({@code --n}) tell CSS a number; every other inline style belongs in a style sheet. */
    private static final Pattern STYLE =
            Pattern.compile("getStyle\\(\\)(?!\\s*\\.set\\(\\s*\"--)|\\.set\\(\"(?!--)[a-z-]+\"");

    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^( *)public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void every_package_says_what_it_is_for_and_that_null_is_marked() {
        assertThat(folders())
                .allSatisfy(folder -> assertThat(read(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void a_file_is_one_idea_and_never_longer_than_300_lines() {
        assertThat(Stream.of(MAIN, TESTS, Path.of("src/testbench/java"), Path.of("frontend"))
                        .flatMap(SourcesTest::files)
                        .filter(file -> !file.toString().contains("generated"))
                        .filter(file -> read(file).lines().count() > 300))
                .isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(found(MAIN, file -> true, PUBLIC, SourcesTest::isSilent)).isEmpty();
    }

    @Test
    void no_screen_has_words_that_are_not_in_the_bundles() {
        assertThat(found(MAIN, SCREENS, LITERAL, match -> true)).isEmpty();
        assertThat(found(MAIN, SCREENS, TITLE, match -> true)).isEmpty();
    }

    @Test
    void a_literal_on_a_screen_would_be_seen() {
        var caught = List.of(
                "span.setText(\"Welkom\")",
                "new Span(\"Hallo\")",
                "new Anchor(\"/\", \"Terug\")",
                "form.text(\"name\", \"Uw naam\", null, 0)",
                "RbForm.button(\"Stuur\")",
                "x.setAttribute(\"aria-label\", \"Kaart\")");
        assertThat(caught).allMatch(line -> LITERAL.matcher(line).find());
        var fine = List.of(
                "span.setText(Words.say(\"a.b\"))",
                "new Span(\"0\")",
                "new Anchor(\"/\", Words.say(\"a.b\"))",
                "x.setAttribute(\"class\", \"field\")",
                "addClassName(\"page\")");
        assertThat(fine).noneMatch(line -> LITERAL.matcher(line).find());
    }

    @Test
    void no_screen_is_dressed_in_java() {
        assertThat(found(MAIN, SCREENS, STYLE, match -> !match.group().startsWith(".set")))
                .isEmpty();
    }

    /** The load generator paces itself; it is no test. */
    @Test
    void no_test_sleeps() {
        var sleeping = Pattern.compile("\\bsleep\\(|waitForTimeout\\(");
        assertThat(found(TESTS, file -> !file.toString().contains("/load/"), sleeping, match -> true))
                .allMatch(line -> line.startsWith("SourcesTest.java"));
    }

    private static boolean isSilent(MatchResult match, String source) {
        var before = source.substring(0, match.start()).stripTrailing();
        while (before.endsWith(")")
                || before.lines().reduce("", (a, b) -> b).strip().startsWith("@")) {
            before = before.substring(0, Math.max(0, before.lastIndexOf("\n" + match.group(1) + "@")))
                    .stripTrailing();
        }
        return !before.endsWith("*/");
    }

    private static List<String> found(Path root, Predicate<Path> where, Pattern what, Predicate<MatchResult> really) {
        return found(root, where, what, (match, source) -> really.test(match));
    }

    private static List<String> found(
            Path root,
            Predicate<Path> where,
            Pattern what,
            java.util.function.BiPredicate<MatchResult, String> really) {
        Function<Path, Stream<String>> lines = file -> {
            var source = read(file);
            return what.matcher(source)
                    .results()
                    .filter(match -> really.test(match, source))
                    .map(match -> file.getFileName() + ": " + match.group().strip());
        };
        return files(root).filter(where).flatMap(lines).toList();
    }

    private static List<Path> folders() {
        return files(MAIN).map(Path::getParent).distinct().sorted().toList();
    }

    private static Stream<Path> files(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|ts)")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
