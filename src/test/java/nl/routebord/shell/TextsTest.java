package nl.routebord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routebord.testing.PlainDutch;
import org.junit.jupiter.api.Test;

/** What holds for every sentence on a screen, in whichever bundle it stands. */
class TextsTest {

    private static final Pattern USED_KEY = Pattern.compile(
            "\\b(?:Words\\s*\\.\\s*say|Refusal\\s*\\.\\s*because|Text\\s*\\.\\s*of|Answer\\s*\\.\\s*of)\\s*\\(\\s*"
                    + "(?:Words\\.DUTCH\\s*,\\s*|locale\\s*,\\s*)?\"([^\"]+)\"(?!\\s*\\+)");

    /** A field read by its stem is refused under the stem: see Fields. */
    private static final Pattern USED_STEM =
            Pattern.compile("\\.(text|optional|choice)\\(\\s*\"\\w+\"\\s*,\\s*[\\w.]+\\s*,\\s*\"([^\"]+)\"\\s*\\)");

    /** Answers and refusals that are passed on in another way; a stem counts when something stands under it. */
    private static final Pattern ANY_ANSWER = Pattern.compile("\"([a-z]+\\.(?:answer|refused)\\.[\\w.]*\\w)\"");

    private final Map<String, String> dutch = new TreeMap<>(Words.bundle(Words.DUTCH));
    private final Map<String, String> english = new TreeMap<>(Words.bundle(Locale.ENGLISH));

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(dutch).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    @Test
    void both_languages_have_the_same_named_places() {
        dutch.forEach((key, pattern) -> {
            var other = english.getOrDefault(key, "");
            assertThat(places(other)).as(key).isEqualTo(places(pattern));
        });
    }

    @Test
    void no_key_stands_in_two_bundles_or_twice_in_one() throws IOException {
        for (var language : List.of("nl", "en")) {
            var seen = new TreeMap<String, String>();
            var twice = new ArrayList<String>();
            for (var file : files("src/main/resources/texts", "_" + language + ".properties")) {
                for (var line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#") || line.startsWith(" ") || !line.contains("=")) {
                        continue;
                    }
                    var key = line.substring(0, line.indexOf('=')).strip();
                    var before = seen.put(key, file.getFileName().toString());
                    if (before != null) {
                        twice.add(key + " in " + before + " and " + file.getFileName());
                    }
                }
            }
            assertThat(twice).isEmpty();
        }
    }

    @Test
    void a_dutch_sentence_has_at_most_fifteen_words() {
        var long_ = new ArrayList<String>();
        dutch.forEach((key, pattern) -> readings(pattern)
                .forEach(reading -> PlainDutch.tooLong(reading).forEach(sentence -> long_.add(key + ": " + sentence))));
        assertThat(long_).isEmpty();
    }

    @Test
    void participants_meet_no_word_they_do_not_know() {
        assertThat(offending(PlainDutch::isHard)).isEmpty();
    }

    @Test
    void the_screens_say_u() {
        assertThat(offending(PlainDutch::isFamiliar)).isEmpty();
    }

    @Test
    void the_word_raad_never_stands_alone() {
        assertThat(offending(PlainDutch::hasBareCouncil)).isEmpty();
    }

    @Test
    void every_key_that_the_code_says_is_in_the_bundle() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : files("src/main/java", ".java")) {
            var code = Files.readString(file);
            used(code)
                    .filter(key -> !dutch.containsKey(key))
                    .forEach(key -> missing.add(key + " (" + file.getFileName() + ")"));
            matches(ANY_ANSWER, code)
                    .map(found -> found.group(1))
                    .filter(key -> !dutch.containsKey(key))
                    .filter(stem -> dutch.keySet().stream().noneMatch(key -> key.startsWith(stem + ".")))
                    .forEach(key -> missing.add(key + " (" + file.getFileName() + ")"));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> used(String code) {
        return Stream.concat(
                matches(USED_KEY, code).map(found -> found.group(1)),
                matches(USED_STEM, code).flatMap(found -> switch (found.group(1)) {
                    case "text" -> Stream.of(found.group(2) + ".empty", found.group(2) + ".long");
                    case "optional" -> Stream.of(found.group(2) + ".long");
                    default -> Stream.of(found.group(2) + ".empty");
                }));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String code) {
        return pattern.matcher(code).results();
    }

    @Test
    void an_unknown_key_is_seen_and_a_place_is_filled_in_by_its_name() {
        assertThat(Words.say("no.such.key")).isEqualTo("!no.such.key!");
        assertThat(Words.say(Words.DUTCH, "shell.outbox.many", Map.of("n", 1234)))
                .contains("1.234");
        assertThat(Words.say(Locale.ENGLISH, "shell.outbox.many", Map.of("n", 1234)))
                .contains("1,234");
    }

    private List<String> offending(Predicate<String> offends) {
        return dutch.entrySet().stream()
                .filter(entry -> readings(entry.getValue()).stream().anyMatch(offends))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static Set<String> places(String pattern) {
        var message = new MessagePattern(pattern);
        var places = new TreeSet<String>();
        for (int i = 0; i < message.countParts(); i++) {
            var part = message.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                places.add(message.getSubstring(part));
            }
        }
        return places;
    }

    /** The ways a pattern can read: each branch of its plurals and choices once, with one word for each place. */
    private static List<String> readings(String pattern) {
        var message = new MessagePattern(pattern);
        var readings = new ArrayList<String>();
        int branches = 1;
        for (int i = 0; i < message.countParts(); i++) {
            if (message.getPart(i).getType() == Part.Type.ARG_START) {
                branches = Math.max(branches, branches(message, i));
            }
        }
        for (int branch = 0; branch < branches; branch++) {
            var out = new StringBuilder();
            read(message, 0, branch, out);
            readings.add(out.toString());
        }
        return readings;
    }

    private static int branches(MessagePattern message, int start) {
        int count = 0;
        for (int i = start + 1; i < message.getLimitPartIndex(start); i++) {
            if (message.getPart(i).getType() == Part.Type.MSG_START) {
                count++;
                i = message.getLimitPartIndex(i);
            }
        }
        return Math.max(count, 1);
    }

    /** Reads the message that starts at this part, taking the given branch of each argument (or its last). */
    private static void read(MessagePattern message, int start, int branch, StringBuilder out) {
        int limit = message.getLimitPartIndex(start);
        int from = message.getPart(start).getLimit();
        for (int i = start + 1; i <= limit; i++) {
            var part = message.getPart(i);
            out.append(message.getPatternString(), from, part.getIndex());
            from = part.getLimit();
            if (part.getType() == Part.Type.ARG_START) {
                int end = message.getLimitPartIndex(i);
                readArgument(message, i, branch, out);
                from = message.getPart(end).getLimit();
                i = end;
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                out.append('7');
            }
        }
    }

    private static void readArgument(MessagePattern message, int start, int branch, StringBuilder out) {
        int chosen = Math.min(branch, branches(message, start) - 1);
        int seen = 0;
        for (int i = start + 1; i < message.getLimitPartIndex(start); i++) {
            if (message.getPart(i).getType() == Part.Type.MSG_START) {
                if (seen++ == chosen) {
                    read(message, i, branch, out);
                }
                i = message.getLimitPartIndex(i);
            }
        }
        if (seen == 0) {
            out.append("iets");
        }
    }

    private static List<Path> files(String folder, String ending) {
        try (var walk = Files.walk(Path.of(folder))) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
