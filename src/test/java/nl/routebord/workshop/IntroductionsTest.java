package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.road.Answer;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class IntroductionsTest {

    @Autowired
    private GuestIntake intake;

    @Autowired
    private Participants participants;

    @Autowired
    private Groups groups;

    @Autowired
    private Steering steering;

    @Autowired
    private PacingIntake pacing;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope fatima;

    @BeforeEach
    void an_evening() {
        evening = cast.evening();
        fatima = evening.fatima();
    }

    @Test
    void a_guest_corrects_alias_and_group_at_any_time_of_the_evening() {
        evening.open("criteria");
        assertThat(correct(fatima, "alias", "Fatma", "group", group(2)))
                .isEqualTo(Answer.of("workshop.answer.corrected"));
        assertThat(person()).isEqualTo(new Person(fatima.speaker(), "Fatma", name(2), id(2)));
        correct(fatima, "alias", "", "group", "");
        assertThat(person()).isEqualTo(Person.without(fatima.speaker(), null));
    }

    @Test
    void a_group_of_elsewhere_is_none_and_a_too_long_alias_changes_nothing() {
        assertThatThrownBy(() -> correct(fatima, "alias", "a".repeat(Doors.MAX_ALIAS + 1), "group", ""))
                .hasMessage("workshop.alias.long");
        assertThat(person()).isEqualTo(new Person(fatima.speaker(), "Fatima", name(0), id(0)));
        var elsewhere = groups.of(cast.evening().workshop().traject()).getFirst();
        correct(fatima, "alias", "Fatima", "group", elsewhere.id().toString());
        assertThat(person()).isEqualTo(Person.without(fatima.speaker(), "Fatima"));
    }

    @Test
    void after_the_evening_nothing_is_corrected_any_more() {
        steering.end(evening.marloes(), Cast.command());
        assertThatThrownBy(() -> correct(fatima, "alias", "Fatma", "group", "")).hasMessage("workshop.refused.ended");
        assertThat(person().alias()).isEqualTo("Fatima");
    }

    @Test
    void while_all_stands_still_no_name_changes_in_the_hall() {
        pacing.take(evening.marloes(), Cast.command("input.freeze"));
        assertThatThrownBy(() -> correct(fatima, "alias", "Fatma", "group", "")).hasMessage("workshop.refused.frozen");
        assertThat(person().alias()).isEqualTo("Fatima");
        pacing.take(evening.marloes(), Cast.command("input.free"));
        correct(fatima, "alias", "Fatma", "group", "");
        assertThat(person().alias()).isEqualTo("Fatma");
    }

    @Test
    void only_a_guest_corrects_and_only_oneself() {
        var jan = evening.jan();
        correct(fatima, "alias", "Fatma", "group", "");
        assertThat(participants.person(jan.speaker()).map(Person::alias)).contains("Jan");
        assertThatThrownBy(() -> correct(evening.anneke(), "alias", "Ans", "group", ""))
                .hasMessage("workshop.refused.gone");
        assertThatThrownBy(() -> correct(evening.marloes(), "alias", "M", "group", ""))
                .hasMessage("workshop.refused.gone");
        assertThatThrownBy(() -> correct(evening.hall(), "alias", "M", "group", ""))
                .hasMessage("shared.refused.readonly");
    }

    private Answer correct(Scope scope, String... fields) {
        return intake.take(scope, Cast.command("guest.correct", fields));
    }

    private Person person() {
        return participants.person(fatima.speaker()).orElseThrow();
    }

    private String group(int n) {
        return groups.of(evening.workshop().traject()).get(n).id().toString();
    }

    private String name(int n) {
        return groups.of(evening.workshop().traject()).get(n).name();
    }

    private java.util.UUID id(int n) {
        return groups.of(evening.workshop().traject()).get(n).id();
    }
}
