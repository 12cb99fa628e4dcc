package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GroupsTest {

    @Autowired
    private Groups groups;

    @Autowired
    private GroupsIntake intake;

    @Autowired
    private Participants participants;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    @Test
    void a_renamed_group_keeps_its_place_and_its_people() {
        var fatima = evening.fatima();
        var first = names().getFirst();
        groups.rename(marloes, command(), group(0), "  Mensen met hulp  ");

        assertThat(names()).hasSize(5).startsWith("Mensen met hulp").doesNotContain(first);
        assertThat(participants.person(fatima.speaker()).orElseThrow().group()).isEqualTo("Mensen met hulp");
        assertThat(participants.person(fatima.speaker()).map(Person::groupId)).contains(group(0));
    }

    @Test
    void hall_and_desk_read_the_new_name_with_the_stage() {
        groups.rename(marloes, command(), group(1), "Adviesraad Wmo");
        for (var audience : List.of(Audience.HALL, Audience.STAFF)) {
            assertThat(live.now(evening.workshop().stageTopic(), audience, StageRecord.class)
                            .groups())
                    .extracting(Groups.Group::name)
                    .contains("Adviesraad Wmo");
        }
    }

    @Test
    void two_groups_of_a_traject_never_bear_the_same_name_but_those_of_two_trajects_may() {
        var second = names().get(1);
        refused(group(0), second, "workshop.refused.groupname");
        refused(group(0), second.toUpperCase(java.util.Locale.ROOT), "workshop.refused.groupname");
        assertThat(groups.rename(marloes, command(), group(1), second))
                .isEqualTo(Answer.of("workshop.answer.renamed", java.util.Map.of("name", second)));

        var elsewhere = cast.evening();
        groups.rename(marloes, command(), group(0), "Wijk Zuid");
        groups.rename(
                elsewhere.marloes(),
                command(),
                groups.of(elsewhere.workshop().traject()).getFirst().id(),
                "Wijk Zuid");
        assertThat(names()).contains("Wijk Zuid");
    }

    @Test
    void of_two_desks_that_want_one_name_at_once_only_one_gets_it() throws Exception {
        AtOnce.all(5, n -> () -> {
            try {
                return groups.rename(marloes, command(), group(n), "Iedereen")
                        .text()
                        .key();
            } catch (Refusal refused) {
                return refused.text().key();
            }
        });
        assertThat(names()).containsOnlyOnce("Iedereen");
    }

    @Test
    void a_name_has_one_to_sixty_characters() {
        refused(group(0), "  ", "workshop.groupname.empty");
        refused(group(0), "x".repeat(Groups.MAX_NAME + 1), "workshop.groupname.long");
        groups.rename(marloes, command(), group(0), "🙂".repeat(Groups.MAX_NAME));
        assertThat(names().getFirst()).isEqualTo("🙂".repeat(Groups.MAX_NAME));
    }

    @Test
    void nobody_but_the_facilitator_of_this_traject_renames() {
        var before = names();
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            assertThatThrownBy(() ->
                            intake.take(who, command("group.rename", "group", group(0).toString(), "name", "Anders")))
                    .hasMessage("shared.refused.staff");
        }
        var elsewhere =
                groups.of(cast.evening().workshop().traject()).getFirst().id();
        refused(elsewhere, "Anders", "workshop.refused.gone");
        assertThat(names()).isEqualTo(before);
    }

    private void refused(UUID group, String name, String key) {
        assertThatThrownBy(() -> groups.rename(marloes, command(), group, name))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private UUID group(int n) {
        return groups.of(marloes.traject()).get(n).id();
    }

    private List<String> names() {
        return groups.of(marloes.traject()).stream().map(Groups.Group::name).toList();
    }
}
