package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Points a and b were joined into ab, and that with c into abc. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineageTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID AB = new UUID(0, 4);
    private static final UUID ABC = new UUID(0, 5);
    private static final Map<UUID, List<UUID>> PARTS = Map.of(AB, List.of(A, B), ABC, List.of(AB, C));

    private final Lineage whole = new Lineage(PARTS, Set.of());
    private final Lineage half = new Lineage(PARTS, Set.of(ABC));
    private final Lineage apart = new Lineage(PARTS, Set.of(ABC, AB));

    @Test
    void only_the_outermost_point_has_a_place_of_its_own() {
        assertThat(List.of(A, B, C, AB)).allMatch(whole::isOff);
        assertThat(whole.isOff(ABC)).isFalse();
        assertThat(whole.standing(A)).isEqualTo(ABC);
        assertThat(half.standing(A)).isEqualTo(AB);
        assertThat(half.isOff(ABC)).isTrue();
        assertThat(List.of(A, B, C))
                .noneMatch(apart::isOff)
                .allMatch(item -> apart.standing(item).equals(item));
    }

    @Test
    void it_came_from_its_parts_and_from_theirs() {
        assertThat(whole.origins(ABC)).containsExactly(AB, A, B, C);
        assertThat(half.origins(AB)).containsExactly(A, B);
        assertThat(apart.origins(A)).isEmpty();
    }

    @Test
    void what_was_said_of_a_part_is_heard_at_the_whole_and_what_was_said_of_the_whole_goes_back_to_its_parts() {
        assertThat(whole.heard(ABC)).containsExactly(ABC, AB, A, B, C);
        assertThat(half.heard(AB)).containsExactlyInAnyOrder(AB, ABC, A, B);
        assertThat(half.heard(C)).containsExactly(C, ABC);
        assertThat(apart.heard(A)).containsExactly(A, AB, ABC);
        assertThat(apart.heard(C)).containsExactly(C, ABC);
    }
}
