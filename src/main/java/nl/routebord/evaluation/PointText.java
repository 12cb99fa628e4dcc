package nl.routebord.evaluation;

import java.time.LocalDate;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.trail.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a point says; all but the text and the day may be empty.
 *
 * @param sign how people will notice ("zo merken we het")
 * @param due the day to look back
 * @param watcher who keeps an eye on it: words or a group
 * @param action what is done about it
 */
public record PointText(String text, String sign, LocalDate due, String watcher, String action) {

    /** Characters of each. */
    public static final int TEXT = 300;

    public static final int SIGN = 300;
    public static final int WATCHER = 120;
    public static final int ACTION = 600;

    private static final int DAY = 12;

    /**
     * Reads {@code text}, {@code sign}, {@code horizon} and {@code day}, {@code watcher} or {@code other}, and {@code action}.
     * Refuses under {@code evaluation.refused}: what is empty or too long, {@code .day} where no day to look back was told,
     * {@code .past} for a day before today that did not stand there already.
     *
     * @param known the day that stands there now; null for a new point
     */
    static PointText of(Fields fields, LocalDate today, @Nullable LocalDate known) {
        var other = fields.optional("other", WATCHER, "evaluation.refused.watcher");
        return new PointText(
                fields.text("text", TEXT, "evaluation.refused.text"),
                orNothing(fields.optional("sign", SIGN, "evaluation.refused.sign")),
                due(fields, today, known),
                other == null ? orNothing(fields.optional("watcher", WATCHER, "evaluation.refused.watcher")) : other,
                orNothing(fields.optional("action", ACTION, "evaluation.refused.action")));
    }

    private static LocalDate due(Fields fields, LocalDate today, @Nullable LocalDate known) {
        var horizon = fields.choice("horizon", Horizon.class, "evaluation.refused.horizon");
        var typed = fields.optional("day", DAY, "evaluation.refused.day");
        var day = typed == null ? null : Days.read(typed).orElseThrow(() -> Refusal.because("evaluation.refused.day"));
        var due = horizon.due(today, day);
        if (due == null) {
            throw Refusal.because("evaluation.refused.day");
        }
        if (due.isBefore(today) && !due.equals(known)) {
            throw Refusal.because("evaluation.refused.past");
        }
        return due;
    }

    private static String orNothing(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
