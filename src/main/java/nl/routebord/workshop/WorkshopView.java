package nl.routebord.workshop;

import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as every room may know it.
 *
 * @param handle its public name in addresses; opens nothing
 * @param code the eight signs with which people join
 * @param closed true once the evening is over, or its traject is: nobody can join any more
 * @param stage the activity on stage, which phones and projector follow
 */
public record WorkshopView(
        WorkshopId id,
        TrajectId traject,
        String municipality,
        String handle,
        String title,
        int step,
        String code,
        boolean closed,
        @Nullable ActivityId stage) {

    /** What the stage of this workshop is watched under. */
    public nl.routebord.live.Topic stageTopic() {
        return nl.routebord.live.Topic.of("stage", id);
    }

    /** What changes when somebody joins: how many may have a say, and from how many devices. */
    public nl.routebord.live.Topic electorateTopic() {
        return nl.routebord.live.Topic.of("electorate", id);
    }

    /** The seat of a guest of this workshop; the cookie in a guest's browser is named after it. */
    public String guestSeat() {
        return "m-" + handle;
    }

    public String hallSeat() {
        return "scherm-" + handle;
    }

    public String deskSeat() {
        return "regie-" + handle;
    }
}
