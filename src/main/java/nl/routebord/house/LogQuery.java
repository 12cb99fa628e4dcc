package nl.routebord.house;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.AuditBook;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the audit book, as it stands in an address. What is no such thing is left out: it is only a search.
 *
 * @param page from 0, the newest
 */
public record LogQuery(
        @Nullable UUID traject,
        @Nullable ActKind kind,
        @Nullable String actor,
        @Nullable LocalDate day,
        int page) {

    /** Lines on a page. */
    public static final int PAGE = 50;

    private static final int LAST_PAGE = 10_000;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Reads the parts {@code traject}, {@code soort}, {@code wie}, {@code dag} and {@code blad}. */
    public static LogQuery read(Map<String, List<String>> query) {
        return new LogQuery(
                id(first(query, "traject")),
                ActKind.of(first(query, "soort")).orElse(null),
                first(query, "wie").isEmpty() ? null : first(query, "wie"),
                day(first(query, "dag")),
                page(first(query, "blad")));
    }

    /** True for the book as it opens. */
    boolean isFirst() {
        return traject == null && kind == null && actor == null && day == null && page == 0;
    }

    AuditBook.Filter filter() {
        return new AuditBook.Filter(
                traject,
                kind == null ? List.of() : kind.starts(),
                kind == null ? List.of() : kind.not(),
                actor,
                day == null ? null : day.atStartOfDay(HERE).toInstant(),
                day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant());
    }

    private static String first(Map<String, List<String>> query, String name) {
        var values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = typed.isEmpty() ? null : LocalDate.parse(typed);
            return day == null || day.getYear() < 2000 || day.getYear() > 3000 ? null : day;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static int page(String typed) {
        try {
            return Math.clamp(Integer.parseInt(typed), 0, LAST_PAGE);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
