package nl.routebord.traject;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class NewTrajectTest {

    @Autowired
    private NewTraject founder;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Groups groups;

    @Autowired
    private Route route;

    @Autowired
    private AgendaReader agendas;

    @Test
    void a_name_a_municipality_and_a_step_make_a_traject_with_a_first_evening() {
        var made = founder.found(command(), form("3", "boards"));

        assertThat(made.municipality()).isEqualTo("Zeeburcht, Duinen en De Ham");
        assertThat(made.open()).isFalse();
        assertThat(groups.of(made.id())).extracting(Groups.Group::name).containsExactly("Cliënten", "Adviesraad");
        assertThat(groups.of(made.id()))
                .extracting(Groups.Group::clients)
                .as("the first group is that of the clients")
                .containsExactly(true, false);
        assertThat(route.marks(made.id()))
                .filteredOn(mark -> mark.status() == StepMark.Status.NOW)
                .extracting(StepMark::number)
                .containsExactly(3);
        var evening = agendas.read(made.id()).coming().getFirst();
        assertThat(evening.title()).isEqualTo("Avond 1 · Besluiten");
        assertThat(evening.lines()).hasSize(4).allMatch(line -> line.board().step() == 3 && line.minutes() > 0);
    }

    @Test
    void without_boards_it_has_no_evening_yet() {
        var made = founder.found(command(), form("1", "none"));
        assertThat(agendas.read(made.id()).coming()).isEmpty();
    }

    @Test
    void a_form_that_is_sent_twice_makes_one() {
        var tap = command();
        var before = trajects.all().size();
        var first = founder.found(tap, form("1", "none"));
        assertThat(founder.found(tap, form("1", "none"))).isEqualTo(first);
        assertThat(trajects.all()).hasSize(before + 1);
    }

    @Test
    void what_is_missing_or_wrong_is_said_and_nothing_is_made() {
        var before = trajects.all().size();
        refuses("traject.name.empty", "name", " ");
        refuses("traject.name.long", "name", "n".repeat(121));
        refuses("traject.who.empty", "who", "");
        refuses("traject.refused.groups", "groups", "\n \n");
        refuses("traject.refused.groups.twice", "groups", "Raad\nraad");
        refuses("traject.refused.groups.long", "groups", "g".repeat(61));
        refuses(
                "traject.refused.groups.many",
                "groups",
                String.join(
                        "\n",
                        java.util.stream.IntStream.range(0, 13)
                                .mapToObj(n -> "Groep " + n)
                                .toList()));
        refuses("road.refused.broken", "step", "7");
        assertThat(trajects.all()).hasSize(before);
    }

    @Test
    void what_is_not_public_is_in_no_list_for_everybody() {
        var made = founder.found(command(), form("1", "none"));
        assertThat(trajects.open()).doesNotContain(made);
        assertThat(trajects.all()).contains(made);
    }

    private void refuses(String why, String field, String value) {
        var values = new java.util.HashMap<>(form("1", "none").values());
        values.put(field, value);
        assertThatThrownBy(() -> founder.found(command(), new Fields(values)))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private static Fields form(String step, String first) {
        return Fields.of(
                "name",
                "Samen verder",
                "who",
                "Zeeburcht, Duinen en De Ham",
                "groups",
                String.join("\n", List.of("Cliënten", "", " Adviesraad ")),
                "step",
                step,
                "first",
                first);
    }
}
