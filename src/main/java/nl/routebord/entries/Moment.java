package nl.routebord.entries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A moment as people write it in Dutch, on the line: 31-3-2027, maart 2027, najaar 2027, 2e kwartaal 2027, 2027. */
public final class Moment {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(?:([1-4])e? ?kwartaal|q ?([1-4]))");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

    private Moment() {}

    /** The day on which it begins; empty for words that tell no year. */
    public static Optional<LocalDate> start(String words) {
        var said = words.toLowerCase(Locale.ROOT).strip();
        try {
            var day = DAY.matcher(said);
            if (day.find()) {
                return Optional.of(LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))));
            }
            var iso = ISO.matcher(said);
            if (iso.find()) {
                return Optional.of(LocalDate.parse(iso.group()));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        var year = YEAR.matcher(said);
        return year.find() ? Optional.of(LocalDate.of(number(year.group()), month(said), 1)) : Optional.empty();
    }

    /** The quarter a day lies in, as "2027, kwartaal 1" is sorted: year times four plus quarter. */
    public static int quarter(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    /** The first month of a quarter, see {@link #quarter}. */
    public static YearMonth month(int quarter) {
        return YearMonth.of(Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) * 3 + 1);
    }

    private static int month(String said) {
        for (int at = 0; at < MONTHS.size(); at++) {
            if (said.contains(MONTHS.get(at))) {
                return at + 1;
            }
        }
        var quarter = QUARTER.matcher(said);
        if (quarter.find()) {
            var which = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
            return number(which) * 3 - 2;
        }
        if (said.contains("voorjaar") || said.contains("lente")) {
            return 3;
        }
        if (said.contains("zomer")) {
            return 6;
        }
        if (said.contains("najaar") || said.contains("herfst")) {
            return 9;
        }
        return said.contains("winter") || said.contains("eind") ? 12 : 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
