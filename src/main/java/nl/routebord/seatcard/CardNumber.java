package nl.routebord.seatcard;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.routebord.shared.Refusal;

/** The number of a card, unique in its workshop, to read aloud: K-017. From 1 to {@link #MAX}. */
public record CardNumber(int value) implements Comparable<CardNumber> {

    public static final int MAX = 999;

    private static final Pattern TYPED = Pattern.compile("[kK]?[\\s-]*(\\d{1,3})");

    /** As people type it: K-017, k 17 or 17. Refuses {@code seatcard.refused.number}. */
    public static CardNumber typed(String text) {
        var found = TYPED.matcher(text.strip());
        if (!found.matches() || Integer.parseInt(found.group(1)) == 0) {
            throw Refusal.because("seatcard.refused.number");
        }
        return new CardNumber(Integer.parseInt(found.group(1)));
    }

    @Override
    public int compareTo(CardNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "K-%03d", value);
    }
}
