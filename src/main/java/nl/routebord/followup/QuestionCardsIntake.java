package nl.routebord.followup;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import nl.routebord.followup.QuestionCard.Asked;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * The staff's acts with question cards, with field {@code card} in all but the first. {@code vraag.send}: {@code question},
 * {@code whom}, {@code phase}, {@code room}, {@code purpose}, {@code before}, {@code reply}, and {@code card} where it was given
 * back; {@code vraag.accept}; {@code vraag.back}: {@code reason}; {@code vraag.choose}: {@code board} and {@code people};
 * {@code vraag.link}: {@code activity}; {@code vraag.make}: {@code evening}; {@code vraag.answer}: {@code text}.
 */
@Component
class QuestionCardsIntake implements Intake {

    private static final int LAST_YEAR = 2100;

    private final QuestionCards cards;
    private final Clock clock;

    QuestionCardsIntake(QuestionCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "vraag.send", "vraag.accept", "vraag.back", "vraag.choose", "vraag.link", "vraag.make", "vraag.answer");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        return switch (command.name()) {
            case "vraag.send" ->
                cards.send(
                        scope,
                        id,
                        fields.values().getOrDefault("card", "").isEmpty() ? null : fields.id("card"),
                        asked(fields));
            case "vraag.accept" -> cards.accept(scope, id, fields.id("card"));
            case "vraag.back" ->
                cards.giveBack(
                        scope, id, fields.id("card"), fields.text("reason", QuestionCard.REASON, "vraag.reason"));
            case "vraag.choose" ->
                cards.choose(
                        scope,
                        id,
                        fields.id("card"),
                        fields.text("board", QuestionCard.REASON, "vraag.board"),
                        fields.text("people", Asked.OF_WHOM, "vraag.people"));
            case "vraag.link" -> {
                fields.text("activity", QuestionCard.REASON, "vraag.board");
                yield cards.link(scope, id, fields.id("card"), fields.activity());
            }
            case "vraag.make" ->
                cards.make(scope, id, fields.id("card"), fields.text("evening", QuestionCard.REASON, "vraag.evening"));
            case "vraag.answer" ->
                cards.answer(scope, id, fields.id("card"), fields.text("text", QuestionCard.ANSWER, "vraag.text"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** Refuses {@code vraag.refused.day} for what is no day from today on, and {@code vraag.refused.order} for a reply before the answer. */
    private Asked asked(Fields fields) {
        var asked = new Asked(
                fields.text("question", Asked.QUESTION, "vraag.question"),
                fields.text("whom", Asked.OF_WHOM, "vraag.whom"),
                fields.choice("phase", QuestionCard.PolicyPhase.class, "vraag.phase"),
                fields.choice("room", QuestionCard.Room.class, "vraag.room"),
                fields.text("purpose", Asked.PURPOSE, "vraag.purpose"),
                day(fields.text("before", Asked.PURPOSE, "vraag.before")),
                day(fields.text("reply", Asked.PURPOSE, "vraag.reply")));
        if (asked.replyBy().isBefore(asked.neededBefore())) {
            throw Refusal.because("vraag.refused.order");
        }
        return asked;
    }

    private LocalDate day(String typed) {
        try {
            var parts = typed.split("[-/. ]");
            var day = parts.length == 3 && parts[0].length() < 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed);
            if (!day.isBefore(LocalDate.ofInstant(clock.instant(), QuestionCardsSource.HERE))
                    && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (NumberFormatException | DateTimeException other) {
            // said below
        }
        throw Refusal.because("vraag.refused.day");
    }
}
