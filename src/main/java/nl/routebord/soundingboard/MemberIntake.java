package nl.routebord.soundingboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code member.*} with field {@code member}; inviting and changing with {@code alias}, {@code since}, {@code until},
 * {@code profile} and {@code group}. And {@code device.letin} and {@code device.out} with field {@code device}.
 */
@Component
class MemberIntake implements Intake {

    private static final int MAX_DAY = 20;

    private final Membership membership;
    private final MemberDevices devices;

    MemberIntake(Membership membership, MemberDevices devices) {
        this.membership = membership;
        this.devices = devices;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "member.invite",
                "member.change",
                "member.renew",
                "member.handed",
                "member.end",
                "device.letin",
                "device.out");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "member.invite" -> membership.invite(scope, command.id(), about(fields));
            case "member.change" -> membership.change(scope, command.id(), member(fields), about(fields));
            case "member.renew" -> membership.renew(scope, command.id(), member(fields));
            case "member.handed" -> membership.handed(scope, command.id(), member(fields));
            case "member.end" -> membership.end(scope, command.id(), member(fields));
            case "device.letin" -> devices.letIn(scope, command.id(), fields.id("device"));
            case "device.out" -> devices.putOut(scope, command.id(), fields.id("device"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private Membership.About about(Fields fields) {
        var since = day(fields, "since");
        return new Membership.About(
                fields.optional("alias", Membership.MAX_ALIAS, "workshop.alias"),
                Term.agreed(since == null ? membership.today() : since, day(fields, "until")),
                fields.choice("profile", Profile.class, "soundingboard.profile"),
                group(fields));
    }

    private static @Nullable LocalDate day(Fields fields, String name) {
        var written = fields.optional(name, MAX_DAY, "soundingboard.day");
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw Refusal.because("soundingboard.day.wrong");
        }
    }

    private static @Nullable UUID group(Fields fields) {
        return fields.values().getOrDefault("group", "").isBlank() ? null : fields.id("group");
    }

    private static ParticipantId member(Fields fields) {
        return new ParticipantId(fields.id("member"));
    }
}
