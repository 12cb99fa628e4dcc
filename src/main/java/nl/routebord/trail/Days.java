package nl.routebord.trail;

import java.time.LocalDate;
import java.util.Optional;

/** A day as people write it in a form: 31-3-2027, or 2027-03-31 as the calendar of a browser gives it. Pure. */
public final class Days {

    private static final int LAST_YEAR = 9_999;

    private Days() {}

    /** The day; empty for what is none. */
    public static Optional<LocalDate> read(String typed) {
        try {
            var parts = typed.strip().split("[-/. ]");
            var day = parts.length == 3 && parts[0].length() < 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed.strip());
            return Optional.of(day).filter(one -> one.getYear() > 0 && one.getYear() <= LAST_YEAR);
        } catch (NumberFormatException | java.time.DateTimeException other) {
            return Optional.empty();
        }
    }
}
