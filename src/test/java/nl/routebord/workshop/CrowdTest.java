package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.access.Limits;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One address is a hall of a thousand and no town. */
@ServiceTest
class CrowdTest {

    private static final int HALL = 1_000;

    @Autowired
    private Doors doors;

    @Autowired
    private Limits limits;

    @Autowired
    private Cast cast;

    private final String address = UUID.randomUUID().toString();

    @Test
    void a_whole_hall_joins_behind_one_address_and_then_somebody_has_to_ask() {
        var workshop = cast.evening().workshop();
        for (int n = 0; n < HALL; n++) {
            assertThat(limits.mayJoin(workshop.id().toString(), address)).isTrue();
        }
        assertThat(join(workshop, address).go()).isEqualTo("/m/" + workshop.code());
        while (limits.mayJoin(workshop.id().toString(), address)) {
            // The last ones of the hall.
        }
        assertThatThrownBy(() -> join(workshop, address))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.text().key()).isEqualTo("workshop.refused.crowd"));
        assertThat(join(workshop, UUID.randomUUID().toString()).go()).isEqualTo("/m/" + workshop.code());
        var other = cast.evening().workshop();
        assertThat(join(other, address).go()).isEqualTo("/m/" + other.code());
    }

    private Doors.Entered join(WorkshopView workshop, String from) {
        return doors.join(Cast.command(), Fields.of("code", workshop.code(), "alias", "Fatima", "group", ""), from);
    }
}
