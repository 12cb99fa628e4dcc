package nl.routebord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** How often the news come by mail. Mails go out in the morning, by the clock of the Netherlands. */
public enum Rhythm {
    WEEK,
    FORTNIGHT,
    MONTH;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When the mail after this moment goes out: always in the future, also after a long time without a server. */
    public Instant next(Instant moment) {
        var day = LocalDate.ofInstant(moment, HERE);
        var then = switch (this) {
            case WEEK -> day.plusWeeks(1);
            case FORTNIGHT -> day.plusWeeks(2);
            case MONTH -> day.plusMonths(1);
        };
        return then.atTime(MORNING).atZone(HERE).toInstant();
    }

    /** The key of its words, for example {@code digest.rhythm.week}. */
    public String key() {
        return "digest.rhythm." + name().toLowerCase(Locale.ROOT);
    }
}
