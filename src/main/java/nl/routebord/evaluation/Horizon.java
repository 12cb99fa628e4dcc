package nl.routebord.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When people usually look back: half a year or a year from now, 3, 6 or 12 months after the start, or on a day of their own. */
public enum Horizon {
    HALF(6, false),
    YEAR(12, false),
    START3(3, true),
    START6(6, true),
    START12(12, true),
    DAY(0, true);

    private final int months;
    private final boolean needsDay;

    Horizon(int months, boolean needsDay) {
        this.months = months;
        this.needsDay = needsDay;
    }

    /** True where it counts from a day that has to be told. */
    public boolean needsDay() {
        return needsDay;
    }

    /** The day to look back; null where it counts from a day and none was told. */
    @Nullable
    LocalDate due(LocalDate today, @Nullable LocalDate day) {
        var from = needsDay ? day : today;
        return from == null ? null : from.plusMonths(months);
    }
}
