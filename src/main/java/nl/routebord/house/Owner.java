package nl.routebord.house;

import java.util.Optional;
import java.util.function.Function;
import nl.routebord.shared.Refusal;
import nl.routebord.workshop.HouseDoor;
import org.springframework.stereotype.Component;

/** Who manages the house: the one place that says so, whichever way the owner came in. */
@Component
public class Owner {

    private final HouseDoor door;

    Owner(HouseDoor door) {
        this.door = door;
    }

    /** True for a browser of the owner; {@code secretOf} gives the secret it holds for a seat. */
    public boolean isOwner(Function<String, Optional<String>> secretOf) {
        return door.owns(secretOf);
    }

    /** Refuses {@code traject.refused.owner} to everybody else. */
    void require(Function<String, Optional<String>> secretOf) {
        if (!isOwner(secretOf)) {
            throw Refusal.because("traject.refused.owner");
        }
    }
}
