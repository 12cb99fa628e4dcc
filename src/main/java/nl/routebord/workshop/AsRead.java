package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;

/**
 * A text as it stood at the desk: whoever lets all of it on the hall's screen says with this what was read. A moment would not
 * do: what was typed a little earlier may reach the board a little later, and then nobody has read it.
 *
 * @param version counts the texts of the item, from 1
 */
public record AsRead(UUID item, int version) {

    /** So many go in one act; what is left waits for the next. */
    public static final int MOST = 500;

    private static final String FIELD = "read";

    /** The value of the field {@code read}: the first {@value #MOST} of these. */
    public static String said(List<AsRead> texts) {
        return texts.stream()
                .limit(MOST)
                .map(text -> text.item + "@" + text.version)
                .collect(Collectors.joining(" "));
    }

    /** Reads the field {@code read}, always in the same order; refuses {@code road.refused.broken} for what no desk sends. */
    public static List<AsRead> read(Fields fields) {
        var raw = fields.values().get(FIELD);
        if (raw == null) {
            throw Refusal.because("road.refused.broken");
        }
        var texts = Stream.of(raw.split(" "))
                .filter(one -> !one.isEmpty())
                .map(AsRead::of)
                .sorted(java.util.Comparator.comparing(AsRead::item))
                .toList();
        if (texts.size() > MOST) {
            throw Refusal.because("road.refused.broken");
        }
        return texts;
    }

    private static AsRead of(String one) {
        var parts = one.split("@", -1);
        try {
            return new AsRead(UUID.fromString(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }
}
