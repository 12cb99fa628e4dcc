package nl.routebord.minutes;

import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * {@code minutes.prepare} ({@code evening}), {@code minutes.correct} ({@code section}, {@code base}, {@code text}),
 * {@code minutes.forward} ({@code minutes}, {@code from}: the phase it is in, {@code until} to open for reactions),
 * {@code minutes.extend} ({@code minutes}, {@code until}) and {@code minutes.react} ({@code minutes}, {@code section} or empty,
 * {@code text}).
 */
@Component
class MinutesIntake implements Intake {

    private final MinutesBook book;
    private final MinutesReactions reactions;
    private final MinutesBlanking blanking;

    MinutesIntake(MinutesBook book, MinutesReactions reactions, MinutesBlanking blanking) {
        this.blanking = blanking;
        this.book = book;
        this.reactions = reactions;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "minutes.prepare",
                "minutes.correct",
                "minutes.blank",
                "minutes.forward",
                "minutes.extend",
                "minutes.react");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("minutes.react");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "minutes.prepare" -> book.prepare(scope, command.id(), fields.id("evening"));
            case "minutes.correct" ->
                book.correct(scope, command.id(), fields.id("section"), fields.number("base"), fields);
            case "minutes.blank" ->
                blanking.blank(scope, command.id(), fields.id("section"), fields.number("version"), fields);
            case "minutes.forward" ->
                book.forward(
                        scope,
                        command.id(),
                        fields.id("minutes"),
                        fields.choice("from", Stage.class, "minutes.refused.stage"),
                        fields);
            case "minutes.extend" -> book.extend(scope, command.id(), fields.id("minutes"), fields);
            default -> reactions.react(scope, command.id(), fields.id("minutes"), fields);
        };
    }
}
