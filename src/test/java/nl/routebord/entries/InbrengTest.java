package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.BroughtIn.Thing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InbrengTest {

    private static final ActivityId BOARD = new ActivityId(UUID.randomUUID());
    private final UUID fatima = UUID.randomUUID();
    private final UUID jan = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID whole = UUID.randomUUID();

    @Test
    void what_the_staff_or_a_preset_wrote_asks_for_no_answer() {
        var things =
                inbreng(List.of(row(one, true, fatima), row(two, true, null))).things();

        assertThat(things).singleElement().satisfies(thing -> {
            assertThat(thing.item().id()).isEqualTo(one);
            assertThat(thing.authors()).containsExactly(new ParticipantId(fatima));
        });
    }

    @Test
    void what_was_joined_by_the_staff_is_of_all_whose_words_are_in_it_and_takes_the_place_of_the_parts() {
        var joined = inbreng(
                List.of(row(one, false, fatima), row(two, false, jan), row(whole, true, null)),
                new Kindred.Link(whole, one, false),
                new Kindred.Link(whole, two, false));

        assertThat(joined.things()).singleElement().extracting(Thing::authors).isEqualTo(people(fatima, jan));
        assertThat(joined.takenUp()).isEqualTo(Map.of(one, Set.of(whole), two, Set.of(whole)));
    }

    @Test
    void what_was_taken_apart_again_is_of_its_own_writers_alone() {
        var apart = inbreng(
                List.of(row(one, true, fatima), row(two, true, jan), row(whole, false, null)),
                new Kindred.Link(whole, one, true),
                new Kindred.Link(whole, two, true));

        assertThat(apart.things()).extracting(Thing::authors).containsExactly(people(fatima), people(jan));
        assertThat(apart.takenUp()).isEmpty();
    }

    @Test
    void of_one_that_was_cut_into_two_both_are_of_its_writer() {
        var cut = inbreng(
                List.of(row(one, false, fatima), row(two, true, null), row(whole, true, null)),
                new Kindred.Link(two, one, false),
                new Kindred.Link(whole, one, false));

        assertThat(cut.things()).hasSize(2).allMatch(thing -> thing.authors().equals(people(fatima)));
        assertThat(cut.takenUp()).isEqualTo(Map.of(one, Set.of(two, whole)));
    }

    @Test
    void what_stands_for_a_table_is_of_everybody_who_sits_there() {
        var written = new Inbreng.Row(one, BOARD, 1, "Bord", "Kaart", Instant.EPOCH, 2, true, fatima);
        var noor = UUID.randomUUID();
        var inbreng = new Inbreng(
                List.of(written),
                Kindred.of(List.of()),
                Map.of(
                        new Inbreng.Table(BOARD, 2), Set.of(fatima, jan),
                        new Inbreng.Table(BOARD, 3), Set.of(noor)));

        assertThat(inbreng.things()).singleElement().extracting(Thing::authors).isEqualTo(people(fatima, jan));
    }

    private static Inbreng inbreng(List<Inbreng.Row> rows, Kindred.Link... links) {
        return new Inbreng(rows, Kindred.of(List.of(links)), Map.of());
    }

    private static Inbreng.Row row(UUID id, boolean stands, @Nullable UUID author) {
        return new Inbreng.Row(id, BOARD, 1, "Bord", "Kaart", Instant.EPOCH, 0, stands, author);
    }

    private static Set<ParticipantId> people(UUID... ids) {
        return java.util.Arrays.stream(ids).map(ParticipantId::new).collect(java.util.stream.Collectors.toSet());
    }
}
