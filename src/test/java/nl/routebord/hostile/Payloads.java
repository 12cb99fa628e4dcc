package nl.routebord.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Texts that people type who would like to see them run; one a line in {@code hostile/}. */
public final class Payloads {

    private Payloads() {}

    /** What a browser would run where it takes a text for markup. */
    public static List<String> markup() {
        return lines("markup.txt");
    }

    /** What a spreadsheet would reckon with, written out and behind signs that nobody sees. */
    public static List<String> formulas() {
        var typed = lines("formulas.txt");
        var unseen = List.of("\t", "\r", "\n", "\0", "\u00A0", "\u200B", "\uFEFF", "\r\n");
        return java.util.stream.Stream.concat(
                        typed.stream(),
                        unseen.stream().flatMap(sign -> typed.stream().limit(8).map(text -> sign + text)))
                .toList();
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("hostile/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
