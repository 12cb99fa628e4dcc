package nl.routebord.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.report.Report;
import nl.routebord.shared.Cut;
import nl.routebord.workshop.Recorded;

/** The text of minutes: made from the record of the evening, a part for each of its parts. Pure. */
final class MinutesText {

    /** The longest part, in characters: a correction of all of it still fits in one command. */
    static final int MAX = 6000;

    static final int TITLE = 200;

    private MinutesText() {}

    /** One part with its heading. */
    record Part(String title, String text) {}

    /** The parts of a record as lines to read and to write on; without those that say nothing. */
    static List<Part> of(Report report) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                report.title(),
                report.facts().stream()
                        .map(fact -> fact.label() + ": " + fact.words())
                        .collect(Collectors.joining("\n"))));
        for (var part : report.parts()) {
            var lines = new ArrayList<>(part.lines());
            part.sections().forEach(section -> add(lines, section));
            parts.addAll(split(Cut.characters(part.title(), TITLE), lines));
        }
        return parts;
    }

    /** What is too long for one part goes on in another under the same heading: nothing of the record is left out. */
    static List<Part> split(String title, List<String> lines) {
        var parts = new ArrayList<Part>();
        var text = new StringBuilder();
        for (var line : lines) {
            var fits = Cut.characters(line, MAX);
            if (!text.isEmpty() && text.length() + 1 + fits.length() > MAX) {
                parts.add(new Part(title, text.toString().strip()));
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n").append(fits);
        }
        parts.add(new Part(title, text.toString().strip()));
        return parts;
    }

    private static void add(List<String> lines, Recorded.Section section) {
        if (!section.title().isEmpty()
                && !(section.lines().isEmpty() && section.rows().isEmpty())) {
            lines.add("");
            lines.add(section.title());
        }
        lines.addAll(section.lines());
        section.rows().forEach(cells -> lines.add(row(section.heads(), cells)));
    }

    /** The first cell names the row; the others say what they are. */
    private static String row(List<String> heads, List<String> cells) {
        var line = new StringBuilder("- ").append(cells.getFirst());
        for (int at = 1; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                line.append(at == 1 ? ": " : "; ");
                line.append(cells.size() == 2 ? "" : heads.get(at) + " ").append(cells.get(at));
            }
        }
        return line.toString();
    }

    /** SHA-256 in hexadecimal of all parts in their order. Everybody who has the text can make it again. */
    static String checksum(List<Part> parts) {
        try {
            var whole = parts.stream()
                    .map(part -> part.title() + "\n" + part.text() + "\n")
                    .collect(Collectors.joining("\n"));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
