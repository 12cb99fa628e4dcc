package nl.routebord.routemap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routebord.testing.PlainDutch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What holds for the sentences of the bundles holds for those of the content, too. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/routemap");

    /** No words for a reader: numbers, names the program has, and the name of a step in the source. */
    private static final Set<String> NO_TEXT =
            Set.of("id", "soort", "method", "rowsFrom", "columnsFrom", "model", "adres", "officieel");

    private record Said(String place, String key, String text) {}

    @Test
    void there_is_a_great_deal_to_read() {
        assertThat(said()).hasSizeGreaterThan(1000);
    }

    @Test
    void a_sentence_has_at_most_fifteen_words() {
        var tooLong = said().flatMap(
                        one -> PlainDutch.tooLong(one.text()).stream().map(sentence -> one.place() + ": " + sentence));
        assertThat(tooLong).isEmpty();
    }

    /** Only the list of words explained may show a hard one: there it is what is explained. */
    @Test
    void nobody_meets_a_word_they_do_not_know() {
        assertThat(offending(one -> !"woord".equals(one.key()) && PlainDutch.isHard(one.text())))
                .isEmpty();
    }

    @Test
    void the_content_says_u() {
        assertThat(offending(one -> PlainDutch.isFamiliar(one.text()))).isEmpty();
    }

    @Test
    void the_word_raad_never_stands_alone() {
        assertThat(offending(one -> PlainDutch.hasBareCouncil(one.text()))).isEmpty();
    }

    /** A list of the product itself is read through no other door than the loader, which names every file. */
    @Test
    void every_file_of_the_folder_is_read() throws IOException {
        var read = new java.util.TreeSet<String>();
        Loader.load(name -> {
            read.add(name);
            return Folder.ofProduct().open(name);
        });
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(read);
        }
    }

    private static List<String> offending(Predicate<Said> offends) {
        return said().filter(offends)
                .map(one -> one.place() + ": " + one.text())
                .toList();
    }

    private static Stream<Said> said() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(ContentTextsTest::said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Said> said(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            return said(
                    file.getFileName().toString(), "", new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Said> said(String file, String key, Node node) {
        return switch (node) {
            case MappingNode block ->
                block.getValue().stream()
                        .flatMap(line -> said(file, ((ScalarNode) line.getKeyNode()).getValue(), line.getValueNode()));
            case SequenceNode list -> list.getValue().stream().flatMap(one -> said(file, key, one));
            case ScalarNode line
            when !NO_TEXT.contains(key) ->
                Stream.of(new Said(file + ":" + (line.getStartMark().getLine() + 1), key, line.getValue()));
            default -> Stream.empty();
        };
    }
}
