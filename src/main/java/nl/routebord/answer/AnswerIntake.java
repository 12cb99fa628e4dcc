package nl.routebord.answer;

import java.util.Set;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.FieldType;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * The commands of every board of entries, with {@code answer.grow} ({@code entry}, {@code text}) and {@code answer.hold}
 * ({@code entry}) besides; a change first looks who writes there.
 */
@Component
class AnswerIntake implements Intake {

    private final Writers writers;
    private final EntryCommands commands;

    AnswerIntake(Writers writers, EntryCommands commands) {
        this.writers = writers;
        this.commands = commands;
    }

    @Override
    public Set<String> commands() {
        return commands.of(AnswerKind.KIND, "grow", "hold");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        return switch (command.name()) {
            case "answer.change" -> writers.change(scope, command);
            case "answer.hold" -> writers.takeOver(scope, command, entry(command));
            case "answer.grow" -> writers.grow(scope, entry(command), draft(command));
            default -> commands.take(scope, command);
        };
    }

    private static EntryId entry(Command command) {
        return new EntryId(command.fields().id("entry"));
    }

    private static String draft(Command command) {
        var text = command.fields().values().getOrDefault("text", "");
        if (text.codePointCount(0, text.length()) > FieldType.PAGE.max()) {
            throw Refusal.because("entries.refused.remark.long", java.util.Map.of("max", FieldType.PAGE.max()));
        }
        return text;
    }
}
