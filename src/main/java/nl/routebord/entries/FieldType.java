package nl.routebord.entries;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shared.Refusal;

/** What can be filled in under a field, and how it is checked. The kept value is the one people read, or its plain form. */
public enum FieldType {
    /** A few words, at most 160 characters. */
    TEXT(160),
    /** A few sentences, at most 600 characters. */
    LONG(600),
    /** A page of text, at most 1800 characters. */
    PAGE(1800),
    /** A whole or decimal number; a comma or a point before the decimals. Kept with a point. */
    NUMBER(15),
    /** An amount in euros, not below zero, at most two decimals. Kept with a point. */
    MONEY(15),
    /** A day; typed as the browser gives it (2027-03-31) or as people do (31-3-2027). Kept as 2027-03-31. */
    DATE(12),
    /** A day or looser words for a moment, such as "najaar 2027"; at most 40 characters. */
    WHEN(40),
    /** One of the options of the field. */
    CHOICE(120),
    /** Yes or no; kept as {@code ja} or {@code nee}. */
    YESNO(3),
    /** A group of the traject by its name, or other words for who it is about. */
    GROUP(120),
    /** An address on the web that starts with https. */
    LINK(300),
    /** No value of the entry itself: each person says one of the options of the field, see {@link Voices}. */
    VOICE(120);

    private final int max;

    FieldType(int max) {
        this.max = max;
    }

    /** The longest value in characters. */
    public int max() {
        return max;
    }

    /** True where the same few values come back, so that entries can be put together by them. */
    public boolean isSorted() {
        return this == CHOICE || this == YESNO || this == GROUP;
    }

    /**
     * The value to keep for what was typed, which is not empty. Refuses {@code entries.refused.long} and, by type,
     * {@code entries.refused.number}, {@code .money}, {@code .date}, {@code .choice} and {@code .link}, each with the label.
     */
    /** True where its value is one of a few that the board knows: it says where a thing stands, not what somebody said. */
    boolean isFixed() {
        return this == CHOICE || this == YESNO || this == VOICE;
    }

    /** True where its value is a text of one's own words. */
    public boolean isWords() {
        return this == TEXT || this == LONG || this == PAGE;
    }

    String read(EntryField field, String typed) {
        if (typed.codePointCount(0, typed.length()) > max) {
            throw refused("long", field);
        }
        return switch (this) {
            case TEXT, LONG, PAGE, WHEN, GROUP -> typed;
            case NUMBER -> number(field, typed, "number").toPlainString();
            case MONEY -> money(field, typed).toPlainString();
            case DATE -> day(field, typed).toString();
            case CHOICE, VOICE -> option(field, typed);
            case YESNO -> option(new EntryField(field.key(), field.label(), this, false, YES_NO), typed);
            case LINK -> link(field, typed);
        };
    }

    static final java.util.List<String> YES_NO = java.util.List.of("ja", "nee");

    private static BigDecimal number(EntryField field, String typed, String why) {
        try {
            return new BigDecimal(typed.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException other) {
            throw refused(why, field);
        }
    }

    /** Dots between thousands are Dutch habit; a single one before two digits is a point. */
    private static BigDecimal money(EntryField field, String typed) {
        var plain = typed.replace("€", "").replaceAll("\\.(?=\\d{3}(\\D|$))", "");
        var amount = number(field, plain, "money");
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw refused("money", field);
        }
        return amount;
    }

    private static LocalDate day(EntryField field, String typed) {
        try {
            var parts = typed.split("[-/. ]");
            return parts.length == 3 && parts[0].length() < 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed);
        } catch (NumberFormatException | java.time.DateTimeException other) {
            throw refused("date", field);
        }
    }

    private static String option(EntryField field, String typed) {
        return field.options().stream()
                .filter(option -> option.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> refused("choice", field));
    }

    private static String link(EntryField field, String typed) {
        try {
            var address = URI.create(typed);
            if ("https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null) {
                return typed;
            }
        } catch (IllegalArgumentException other) {
            // said below
        }
        throw refused("link", field);
    }

    private static Refusal refused(String why, EntryField field) {
        return Refusal.because(
                "entries.refused." + why,
                Map.of("field", field.label(), "max", field.type().max()));
    }
}
