package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says yes to a device that waits, and puts devices out: the member for the own ones, staff for those of the traject. */
@Service
@Transactional
public class MemberDevices {

    private final Seated seated;
    private final DeviceRows devices;
    private final Road road;
    private final Log log;

    MemberDevices(Seated seated, DeviceRows devices, Road road, Log log) {
        this.seated = seated;
        this.devices = devices;
        this.road = road;
        this.log = log;
    }

    /**
     * Lets a device in that waits; twice changes nothing more. Refuses {@code soundingboard.refused.device} for one that is
     * gone, waited too long or is not theirs.
     */
    public Answer letIn(Scope scope, CommandId command, UUID device) {
        return road.once(scope, command, () -> {
            var seat = hold(scope, device);
            var now = devices.of(seat.id()).stream()
                    .filter(one -> one.id().equals(device))
                    .findFirst()
                    .orElseThrow(MemberDevices::unknown);
            if (now.isWaiting()) {
                devices.letIn(seat, device, scope.speaker().value());
                note(scope, "device.in", seat);
            }
            return Answer.of("soundingboard.answer.device.in");
        });
    }

    /**
     * Puts a device out, or sends one away that waits: open pages close. Twice changes nothing more. Refuses
     * {@code soundingboard.refused.device} for one that is not theirs.
     */
    public Answer putOut(Scope scope, CommandId command, UUID device) {
        return road.once(scope, command, () -> {
            var seat = hold(scope, device);
            if (devices.putOut(seat, device, scope.speaker().value())) {
                note(scope, "device.out", seat);
            }
            return Answer.of("soundingboard.answer.device.out");
        });
    }

    /** Remembers that the page was opened on this device. To be called off the session lock. */
    public void seen(UUID device) {
        devices.seen(device);
    }

    private Seat hold(Scope scope, UUID device) {
        var owner = devices.owner(device).orElseThrow(MemberDevices::unknown);
        if (scope.role() == Role.MEMBER && owner.equals(scope.speaker())) {
            return seated.hold(owner);
        }
        if (!scope.isStaff()) {
            throw unknown();
        }
        return seated.hold(scope, owner);
    }

    /** Without which device: that is nobody's business later. */
    private void note(Scope scope, String what, Seat seat) {
        log.noteTraject(scope, what, new ItemRef("member", seat.id().value()), null, null);
    }

    private static Refusal unknown() {
        return Refusal.because("soundingboard.refused.device");
    }
}
