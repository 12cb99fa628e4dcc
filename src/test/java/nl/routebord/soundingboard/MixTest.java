package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MixTest {

    private static final Mix.Named CLIENTS = new Mix.Named(UUID.randomUUID(), "Cliënten");
    private static final Mix.Named COUNCIL = new Mix.Named(UUID.randomUUID(), "Adviesraad");

    @Test
    void an_empty_board_has_six_free_chairs_and_misses_everybody_but_others() {
        var mix = Mix.of(List.of(), List.of(CLIENTS));

        assertThat(mix.seats()).hasSize(6).allMatch(Mix.Chair::isFree);
        assertThat(mix.people()).isZero();
        assertThat(mix.missing())
                .containsExactly(Profile.WMO, Profile.YOUTH, Profile.WORK, Profile.COUNCIL, Profile.NEW_VOICE);
        assertThat(mix.missingGroups()).containsExactly("Cliënten");
    }

    @Test
    void who_sits_is_counted_by_profile_by_group_and_by_own_experience() {
        var mix = Mix.of(
                List.of(
                        new Mix.Sitting("Anneke", Profile.WMO, CLIENTS.id()),
                        new Mix.Sitting(null, Profile.COUNCIL, null)),
                List.of(CLIENTS, COUNCIL));

        assertThat(mix.people()).isEqualTo(2);
        assertThat(mix.experienced()).isEqualTo(1);
        assertThat(mix.missing()).containsExactly(Profile.YOUTH, Profile.WORK, Profile.NEW_VOICE);
        assertThat(mix.groups()).containsExactly(new Mix.OfGroup("Cliënten", 1), new Mix.OfGroup("Adviesraad", 0));
        assertThat(mix.missingGroups()).containsExactly("Adviesraad");
        assertThat(mix.seats().getFirst()).isEqualTo(new Mix.Chair("Anneke", Profile.WMO));
    }

    @Test
    void with_more_than_six_there_are_as_many_chairs_as_people() {
        var seven = IntStream.range(0, 7)
                .mapToObj(n -> new Mix.Sitting("Lid " + n, Profile.OTHER, null))
                .toList();

        assertThat(Mix.of(seven, List.of()).seats()).hasSize(7).noneMatch(Mix.Chair::isFree);
    }
}
