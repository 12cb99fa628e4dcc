package nl.routebord.entries;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of the log keeps to find the way back: the state in which it left the entry, in one word, and what belongs to
 * it. Kept as words with blanks between, so that an administrator can read it in the table.
 */
record Memo(String word, List<String> parts) {

    /** What stands for nothing, where a part may be left out. */
    static final String NONE = "-";

    Memo {
        parts = List.copyOf(parts);
    }

    static Memo of(String word, Object... parts) {
        return new Memo(word, Arrays.stream(parts).map(Object::toString).toList());
    }

    /** Reads what {@link #toString} wrote. */
    static Memo parse(String kept) {
        var words = List.of(kept.split(" "));
        return new Memo(words.getFirst(), words.subList(1, words.size()));
    }

    String part(int at) {
        return parts.get(at);
    }

    int number(int at) {
        return Integer.parseInt(parts.get(at));
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(word), parts.stream()).collect(Collectors.joining(" "));
    }
}
