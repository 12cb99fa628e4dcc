package nl.routebord.road;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which commands stand in the audit book, and under which name: those of who guides and of staff, and what members do
 * about their devices. What guests bring in is never noted, nor how anybody votes; but a guest who tries an act of staff is.
 */
@Component
public class Notebook {

    /** Votes, signals, and a text while it grows: never noted, whoever sends them. */
    private static final Set<String> NEVER = Set.of(
            "ballot.cast",
            "ballot.rank",
            "ballot.practice.cast",
            "ballot.practice.rank",
            "thermometer.answer",
            "signal.give",
            "answer.grow",
            "answer.hold");

    /** What members do that is about getting in, and not about what they bring in. */
    private static final Set<String> OF_MEMBERS = Set.of("device.", "signin.");

    private static final Set<String> NO_RIGHT =
            Set.of("shared.refused.staff", "shared.refused.lead", "shared.refused.traject");

    /** The fields that name a thing. Not those that tell what somebody chose: an option of a vote, a statement. */
    private static final Set<String> THINGS = Set.of(
            "about",
            "board",
            "card",
            "decision",
            "device",
            "entry",
            "evening",
            "group",
            "guide",
            "hobbel",
            "incident",
            "item",
            "line",
            "member",
            "minutes",
            "moment",
            "person",
            "point",
            "poll",
            "question",
            "relation",
            "remark",
            "round",
            "section",
            "activity");

    private static final String BOARD = "activity";

    private final Audit audit;

    Notebook(Audit audit) {
        this.audit = audit;
    }

    /** Carries a command out as an act that the book will tell of. May run more than once: each try is one act. */
    Answer during(Scope scope, Command command, Supplier<Answer> take) {
        if (!isNoted(scope, command)) {
            return take.get();
        }
        var act = act(scope, command);
        var answer = audit.during(act, take);
        if (!act.heard().get()) {
            audit.note(scope, act.action(), act.kind(), act.id());
        }
        return answer;
    }

    /** What became of a command in the end, where it did not count: after its transaction was rolled back. */
    void ended(Scope scope, Command command, RuntimeException end) {
        if (end instanceof Refusal refusal) {
            var key = refusal.text().key();
            if (isNoted(scope, command) || (NO_RIGHT.contains(key) && !isNever(command.name()))) {
                audit.refused(scope, act(scope, command), key);
            }
        } else if (isNoted(scope, command)) {
            try {
                audit.failed(scope, act(scope, command));
            } catch (RuntimeException again) {
                end.addSuppressed(again);
            }
        }
    }

    /** True for votes and voices, whoever gives them. */
    public static boolean isNever(String command) {
        return NEVER.contains(command) || command.endsWith(".voice") || command.endsWith(".support");
    }

    private static boolean isNoted(Scope scope, Command command) {
        var name = command.name();
        return !isNever(name)
                && (scope.isStaff()
                        || (scope.role() == Role.MEMBER && OF_MEMBERS.stream().anyMatch(name::startsWith)));
    }

    /** The thing is the one field with an id that says most; without one it is the evening or the traject. */
    private static Act act(Scope scope, Command command) {
        var field = command.fields().values().entrySet().stream()
                .filter(one -> THINGS.contains(one.getKey()) && id(one.getValue()) != null)
                .min(Comparator.comparing(
                                (Map.Entry<String, String> one) -> one.getKey().equals(BOARD))
                        .thenComparing(Map.Entry::getKey));
        if (field.isPresent()) {
            return new Act(command.name(), field.get().getKey(), field.get().getValue());
        }
        var evening = scope.workshop();
        return evening == null
                ? new Act(command.name(), "traject", scope.traject())
                : new Act(command.name(), "evening", evening);
    }

    private static @Nullable UUID id(String value) {
        try {
            return value.length() == 36 ? UUID.fromString(value) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
