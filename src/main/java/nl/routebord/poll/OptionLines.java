package nl.routebord.poll;

import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.Refusal;

/** The choices of a poll as staff types them: one on a line, and after a colon one sentence about it. */
final class OptionLines {

    private static final int NAME = 80;
    private static final int SENTENCE = 200;

    private OptionLines() {}

    /**
     * Refuses {@code poll.options.few} and {@code .many}, {@code .long} for a name or a sentence that is too long, and
     * {@code .twice} for the same name.
     */
    static List<Part> read(String typed) {
        return checked(typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(OptionLines::part)
                .toList());
    }

    /** The same rules for parts from elsewhere, which get ids of their own. */
    static List<Part> checked(List<Part> parts) {
        if (parts.size() < Poll.FEWEST_OPTIONS) {
            throw Refusal.because("poll.options.few");
        }
        if (parts.size() > Poll.MOST_OPTIONS) {
            throw Refusal.because("poll.options.many", Map.of("max", Poll.MOST_OPTIONS));
        }
        for (var part : parts) {
            if (size(part.name()) > NAME || size(part.sentence()) > SENTENCE) {
                throw Refusal.because("poll.options.long", Map.of("name", NAME, "sentence", SENTENCE));
            }
        }
        if (parts.stream().map(part -> key(part.name())).distinct().count() < parts.size()) {
            throw Refusal.because("poll.options.twice");
        }
        return parts.stream()
                .map(part -> new Part(OptionId.random(), part.name(), part.sentence()))
                .toList();
    }

    private static Part part(String line) {
        var colon = line.indexOf(':');
        var name = colon < 1 ? line : line.substring(0, colon).strip();
        var sentence = colon < 1 ? "" : line.substring(colon + 1).strip();
        return new Part(OptionId.random(), name, sentence);
    }

    /** By which two names are the same: blanks and capitals make no difference. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static int size(String text) {
        return text.codePointCount(0, text.length());
    }
}
