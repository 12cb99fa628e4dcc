package nl.routebord.followup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The staff's acts with answers. {@code followup.prepare}: {@code items} ({@code kind:id}, one a line), {@code boards} (ids, one a
 * line) with {@code read} (see {@link Answering.Chosen}), {@code status}, {@code reason} and {@code decision};
 * {@code followup.drop}: {@code item}; {@code followup.publish}: {@code seen} (see {@link Looked}); {@code followup.promise}: see
 * {@link Promises#keep}.
 */
@Component
class AnswersIntake implements Intake {

    private final Answering answering;
    private final Promises promises;

    AnswersIntake(Answering answering, Promises promises) {
        this.answering = answering;
        this.promises = promises;
    }

    @Override
    public Set<String> commands() {
        return Set.of("followup.prepare", "followup.drop", "followup.publish", "followup.promise");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "followup.prepare" -> answering.prepare(scope, command.id(), chosen(fields), saying(fields));
            case "followup.drop" ->
                answering.drop(scope, command.id(), item(fields.values().getOrDefault("item", "")));
            case "followup.publish" -> answering.publish(scope, command.id(), seen(fields));
            case "followup.promise" -> promises.keep(scope, command.id(), fields);
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static FollowUps.Saying saying(Fields fields) {
        var status = fields.choice("status", FollowUp.Status.class, "followup.status");
        var reason = fields.optional("reason", FollowUp.REASON, "followup.reason");
        var decision = fields.values().getOrDefault("decision", "").isBlank() ? null : fields.id("decision");
        return new FollowUps.Saying(status, reason == null ? "" : reason, decision);
    }

    private static Answering.Chosen chosen(Fields fields) {
        return new Answering.Chosen(
                lines(fields, "items").stream().map(AnswersIntake::item).collect(Collectors.toSet()),
                lines(fields, "boards").stream()
                        .map(line -> new ActivityId(id(line)))
                        .collect(Collectors.toSet()),
                read(fields.values().getOrDefault("read", "")));
    }

    private static @Nullable Instant read(String moment) {
        try {
            return moment.isEmpty() ? null : Instant.parse(moment);
        } catch (DateTimeException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    private static @Nullable Looked seen(Fields fields) {
        var written = fields.values().getOrDefault("seen", "");
        return written.isEmpty() ? null : Looked.read(written);
    }

    private static Set<String> lines(Fields fields, String name) {
        return fields.values()
                .getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    private static ItemRef item(String line) {
        var colon = line.indexOf(':');
        if (colon < 1) {
            throw Refusal.because("road.refused.broken");
        }
        return new ItemRef(line.substring(0, colon), id(line.substring(colon + 1)));
    }

    private static UUID id(String line) {
        try {
            return UUID.fromString(line);
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }
}
