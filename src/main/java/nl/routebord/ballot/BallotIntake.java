package nl.routebord.ballot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.seatcard.CardNumber;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.HideReason;
import org.springframework.stereotype.Component;

/**
 * {@code ballot.cast} ({@code round}, {@code option}, {@code mark}, {@code reason} or nothing), {@code ballot.rank}
 * ({@code round}, {@code order}: option ids with commas), {@code ballot.propose} ({@code activity}) and
 * {@code ballot.revise} ({@code option}), both with {@link PartWords}, {@code ballot.remove} and {@code ballot.restore} ({@code option}), {@code ballot.why} ({@code option}, {@code reason}), {@code ballot.promise} ({@code activity}, {@code secret}) {@code ballot.stage}
 * ({@code activity}, {@code stage}) {@code ballot.new} (see {@link NewBallots#found}) and
 * {@code ballot.about} (see {@link NewBallots#about}), {@code ballot.paper} ({@code round}, {@code card}, {@code mark-<option>} and {@code reason-<option>} per part) and {@code ballot.decide}
 * ({@code activity}, {@code title}, {@code why}, {@code review}: a day), and {@code ballot.reason.hide} and {@code .show}
 * ({@code round}, {@code option}, {@code words}: see {@link HidingReasons#hide}).
 */
@Component
class BallotIntake implements Intake {

    private final Ballots ballots;
    private final Casting casting;
    private final NewBallots newBallots;
    private final HidingReasons hiding;
    private final PartReasons reasons;

    BallotIntake(Ballots ballots, Casting casting, NewBallots newBallots, HidingReasons hiding, PartReasons reasons) {
        this.reasons = reasons;
        this.hiding = hiding;
        this.ballots = ballots;
        this.casting = casting;
        this.newBallots = newBallots;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "ballot.cast",
                "ballot.rank",
                "ballot.propose",
                "ballot.remove",
                "ballot.why",
                "ballot.restore",
                "ballot.revise",
                "ballot.promise",
                "ballot.stage",
                "ballot.new",
                "ballot.about",
                "ballot.paper",
                "ballot.decide",
                "ballot.reason.hide",
                "ballot.reason.show");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("ballot.propose");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "ballot.cast" -> cast(scope, command, fields);
            case "ballot.rank" -> casting.rank(scope, command.id(), new RoundId(fields.id("round")), order(fields));
            case "ballot.propose" -> ballots.propose(scope, command.id(), fields.activity(), PartWords.read(fields));
            case "ballot.remove" -> ballots.remove(scope, command.id(), option(fields));
            case "ballot.why" ->
                reasons.explain(
                        scope,
                        command.id(),
                        option(fields),
                        fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "ballot.restore" -> ballots.restore(scope, command.id(), option(fields));
            case "ballot.revise" -> ballots.revise(scope, command.id(), option(fields), PartWords.read(fields));
            case "ballot.promise" ->
                ballots.promise(scope, command.id(), fields.activity(), fields.number("secret") == 1);
            case "ballot.stage" ->
                ballots.stage(
                        scope,
                        command.id(),
                        fields.activity(),
                        fields.choice("stage", Asking.Stage.class, "ballot.refused.choice"));
            case "ballot.paper" ->
                casting.paper(
                        scope,
                        command.id(),
                        new RoundId(fields.id("round")),
                        CardNumber.typed(fields.text("card", 12, "ballot.refused.card.number")),
                        marks(fields),
                        reasons(fields));
            case "ballot.decide" ->
                ballots.decide(
                        scope,
                        command.id(),
                        fields.activity(),
                        fields.text("title", Decisions.TITLE, "ballot.refused.title"),
                        fields.text("why", Decisions.REASON, "ballot.refused.why"),
                        day(fields.text("review", 12, "ballot.refused.review")));
            case "ballot.reason.hide" ->
                hiding.hide(scope, command.id(), new RoundId(fields.id("round")), option(fields), words(fields));
            case "ballot.reason.show" ->
                hiding.show(scope, command.id(), new RoundId(fields.id("round")), option(fields), words(fields));
            case "ballot.about" -> newBallots.about(scope, command.id(), fields.activity(), fields);
            case "ballot.new" -> newBallots.found(scope, command.id(), fields);
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private Answer cast(Scope scope, Command command, Fields fields) {
        if (fields.values().getOrDefault("mark", "").isBlank()) {
            throw Refusal.because("ballot.refused.choice.empty");
        }
        return casting.cast(
                scope,
                command.id(),
                new RoundId(fields.id("round")),
                option(fields),
                fields.number("mark"),
                fields.optional("reason", Ballots.REASON, "ballot.refused.reason"),
                !fields.values().containsKey("reason"));
    }

    /** Fields {@code mark-<option>}; empty ones are parts that were left open. */
    private static Map<OptionId, Integer> marks(Fields fields) {
        var marks = new LinkedHashMap<OptionId, Integer>();
        fields.values().forEach((name, value) -> {
            if (name.startsWith("mark-") && !value.isBlank()) {
                marks.put(new OptionId(Fields.of("id", name.substring(5)).id("id")), fields.number(name));
            }
        });
        return marks;
    }

    /** Fields {@code reason-<option>}, as far as something was typed. */
    private static Map<OptionId, String> reasons(Fields fields) {
        var reasons = new LinkedHashMap<OptionId, String>();
        fields.values().keySet().stream()
                .filter(name -> name.startsWith("reason-"))
                .forEach(name -> {
                    var words = fields.optional(name, Ballots.REASON, "ballot.refused.reason");
                    if (words != null) {
                        reasons.put(
                                new OptionId(Fields.of("id", name.substring(7)).id("id")), words);
                    }
                });
        return reasons;
    }

    /** A day as people write it here: 1-9-2027. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(
                    typed, DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeParseException broken) {
            throw Refusal.because("ballot.refused.review.long");
        }
    }

    static List<OptionId> order(Fields fields) {
        try {
            return Arrays.stream(fields.values().getOrDefault("order", "").split(","))
                    .map(id -> new OptionId(UUID.fromString(id)))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    private static String words(Fields fields) {
        return fields.values().getOrDefault("words", "");
    }

    private static OptionId option(Fields fields) {
        return new OptionId(fields.id("option"));
    }
}
