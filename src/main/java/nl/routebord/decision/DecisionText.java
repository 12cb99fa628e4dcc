package nl.routebord.decision;

import java.time.LocalDate;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.trail.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says. Everything but title, reason and the day of looking again may be empty.
 *
 * @param objections what spoke against it
 * @param minority what those want who do not agree
 * @param by who decided: the college, the gemeenteraad, an adviesraad, or a group by its name
 * @param when a day or a period as people say it, for example "najaar 2027"
 * @param heard who was heard first
 * @param reviewOn the day on which it is looked at again ("herzien op")
 */
public record DecisionText(
        String title,
        String reason,
        String objections,
        String minority,
        String by,
        String when,
        String heard,
        LocalDate reviewOn) {

    /** Characters of each. */
    public static final int TITLE = 200;

    public static final int LONG = 1000;
    public static final int BY = 120;
    public static final int WHEN = 40;
    public static final int HEARD = 300;

    private static final int DAY = 12;

    /**
     * Reads {@code title}, {@code reason}, {@code objections}, {@code minority}, {@code by} or {@code other}, {@code when},
     * {@code heard} and {@code review}. Refuses under {@code decision.refused}: what is empty or too long, and
     * {@code decision.refused.review} for what is no day, or a day that has passed and was not chosen before.
     *
     * @param known the day that stands there now, which may have passed; null for a new decision
     */
    static DecisionText of(Fields fields, LocalDate today, @Nullable LocalDate known) {
        return new DecisionText(
                fields.text("title", TITLE, "decision.refused.title"),
                fields.text("reason", LONG, "decision.refused.reason"),
                orNothing(fields.optional("objections", LONG, "decision.refused.objections")),
                orNothing(fields.optional("minority", LONG, "decision.refused.minority")),
                by(fields),
                orNothing(fields.optional("when", WHEN, "decision.refused.when")),
                orNothing(fields.optional("heard", HEARD, "decision.refused.heard")),
                review(fields, today, known));
    }

    /** Who decides: another name that was typed goes before one that was chosen. */
    static String by(Fields fields) {
        var other = fields.optional("other", BY, "decision.refused.by");
        return other == null ? orNothing(fields.optional("by", BY, "decision.refused.by")) : other;
    }

    static String orNothing(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static LocalDate review(Fields fields, LocalDate today, @Nullable LocalDate known) {
        var typed = fields.optional("review", DAY, "decision.refused.review");
        return (typed == null ? java.util.Optional.<LocalDate>empty() : Days.read(typed))
                .filter(day -> !day.isBefore(today) || day.equals(known))
                .orElseThrow(() -> Refusal.because("decision.refused.review"));
    }
}
