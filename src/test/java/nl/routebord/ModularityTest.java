package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Collectors;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house as docs and package-info declare them: each uses only what it says it uses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModularityTest {

    private static final ApplicationModules HOUSE = ApplicationModules.of(Routebord.class);

    @Test
    void every_room_uses_only_the_rooms_it_declares_and_there_is_no_circle() {
        HOUSE.verify();
    }

    /** A new kind of activity is a room that nobody has to name: it is known by its {@link Kind}. */
    @Test
    void the_house_has_these_rooms_and_one_for_every_kind_of_activity() {
        assertThat(HOUSE.stream()
                        .filter(room -> !holdsAKind(room))
                        .map(ApplicationModule::getIdentifier)
                        .map(Object::toString)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "shared",
                        "shell",
                        "live",
                        "access",
                        "road",
                        "trail",
                        "routemap",
                        "workshop",
                        "entries",
                        "soundingboard",
                        "digest",
                        "signin",
                        "staff",
                        "between",
                        "poll",
                        "seatcard",
                        "signals",
                        "print",
                        "report",
                        "followup",
                        "traject",
                        "house",
                        "decision",
                        "evaluation",
                        "minutes",
                        "retention",
                        "running",
                        "demo");
    }

    private static boolean holdsAKind(ApplicationModule room) {
        return room.getBasePackage().stream()
                .anyMatch(one ->
                        one.isAssignableTo(Kind.class) && !one.getModifiers().contains(JavaModifier.ABSTRACT));
    }
}
