package nl.routebord.screens;

import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.workshop.HouseDoor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where no provider is set, staff is told so calmly; nobody else meets a word about it. */
@SuppressWarnings("NullAway.Init")
class StaffCornerTest extends TrajectScenes {

    private static final String NONE = "Er is geen aanmelding van de gemeente ingesteld.";

    @Autowired
    private Credentials rights;

    @Test
    void the_owner_at_the_start_page_and_staff_at_the_workplace_are_told_and_a_resident_is_not() {
        var owner = rights.issue(HouseDoor.SEAT, Purpose.HOUSE, UUID.randomUUID(), null);
        tab("", Map.of(HouseDoor.SEAT, owner)).sees(NONE);
        workplace("").sees(NONE);
        tab("", Map.of()).loses(NONE);
    }
}
