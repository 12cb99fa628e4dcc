package nl.routebord.shell;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a moment as people in the municipality would: by the clock of the Netherlands, in the reader's language. */
public final class Dates {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Dates() {}

    /** For example {@code 12 november}. */
    public static String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM", language()).format(moment.atZone(HERE));
    }

    /** For example {@code 12 november, 14.03}. */
    public static String moment(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** For example {@code 14.03}. */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("H.mm").format(moment.atZone(HERE));
    }

    /** For example {@code donderdag 12 november 2026}. */
    public static String whole(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language()).format(day);
    }

    /** For example {@code donderdag 12 november 2026, 19.30}: for what is read years later too. */
    public static String full(Instant moment) {
        return whole(local(moment)) + ", " + time(moment);
    }

    /** For example {@code 19.03}, the same in every language. */
    public static String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("H.mm").format(moment.atZone(HERE));
    }

    private static Locale language() {
        var ui = UI.getCurrent();
        return ui != null && Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Words.DUTCH;
    }

    /** For example {@code nov 2026}: the month of this day. */
    public static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM uuuu", language()).format(day);
    }

    /** The day on which this moment fell. */
    public static LocalDate local(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** For example {@code 1-9-2027}, as people write a day in a form. */
    public static String figures(LocalDate day) {
        return DateTimeFormatter.ofPattern("d-M-uuuu").format(day);
    }
}
