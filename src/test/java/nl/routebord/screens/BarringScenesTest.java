package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is not let in again, and is let in after all: what the page of people, the phone and a shared tablet show. */
@SuppressWarnings("NullAway.Init")
class BarringScenesTest extends House {

    private static final String SENTENCE = "U kunt niet meer meedoen met deze bijeenkomst";

    @Autowired
    private Colleagues colleagues;

    private Scope fatima;
    private String place;

    @BeforeEach
    void somebodyIsIn() {
        evening.open("criteria");
        fatima = evening.fatima();
        place = "m/" + evening.workshop().code();
    }

    @Test
    void the_phone_says_so_instead_of_letting_join_until_who_leads_lets_in_again() {
        var phone = tab(place, guest(fatima)).sees("criteria.propose");
        person("person.bar");
        phone.loses("command=criteria.propose");

        phone.to(place).sees(SENTENCE).sees("Vraag het de begeleider.");
        assertThat(phone.commands()).isEmpty();
        assertThat(phone.links()).contains("/" + place);

        person("person.letin");
        phone.to(place).loses(SENTENCE);
        assertThat(phone.commands()).contains("join");
    }

    @Test
    void a_shared_tablet_goes_on_with_the_next_person() {
        var seats = new HashMap<>(guest(fatima));
        seats.put("tablet-" + evening.workshop().handle(), "1");
        var tablet = tab(place, seats).sees("criteria.propose");
        person("person.bar");
        tablet.to(place).sees(SENTENCE);
        assertThat(tablet.commands()).containsExactly("leave");
        tablet.sees("Klaar, volgende persoon");
    }

    @Test
    void who_comes_from_elsewhere_sees_the_page_to_join() {
        person("person.bar");
        var another = tab(place, Map.of());
        assertThat(another.commands()).contains("join");
        assertThat(another.tree()).doesNotContain(SENTENCE);
    }

    @Test
    void after_the_end_the_phone_reads_that_the_evening_is_over() {
        var seats = guest(fatima);
        person("person.bar");
        send(evening.marloes(), "workshop.end");
        tab(place, seats).sees("Deze bijeenkomst is voorbij").loses(SENTENCE);
    }

    @Test
    void the_page_of_people_bars_and_lets_in_and_tells_what_it_cannot_do() {
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var page = people(deskSeat()).sees("aria-label=Zet buiten en laat niet terug: Fatima, ");
        var his = people(Map.of(sem.seat(), sem.secret())).sees("Fatima");
        assertThat(page.shown("person.bar")).isTrue();
        assertThat(page.shown("person.letin")).isFalse();
        page.takesAway("Met een andere telefoon lukt dat toch.");

        person("person.bar");

        page.brings("Mag niet terug")
                .brings("Met een andere telefoon lukt dat toch.")
                .sees("aria-label=Laat weer toe: Fatima, ");
        assertThat(page.shown("person.bar")).isFalse();
        assertThat(page.shown("person.out")).isFalse();
        assertThat(page.shown("person.letin")).isTrue();
        his.brings("Mag niet terug");
        for (var command : new String[] {"person.bar", "person.out", "person.letin"}) {
            assertThat(his.shown(command)).isFalse();
        }

        person("person.letin");

        page.takesAway("Mag niet terug").takesAway("Met een andere telefoon lukt dat toch.");
        assertThat(page.shown("person.bar")).isTrue();
        assertThat(page.shown("person.letin")).isFalse();
    }

    @Test
    void who_was_only_put_out_can_still_be_barred() {
        var page = people(deskSeat()).sees("Fatima");
        person("person.out");
        page.brings("Uit de bijeenkomst");
        assertThat(page.shown("person.out")).isFalse();
        assertThat(page.shown("person.bar")).isTrue();
    }

    private Tab people(Map<String, String> seats) {
        return tab("regie/" + evening.workshop().handle() + "/mensen", seats);
    }

    private void person(String command) {
        send(evening.marloes(), command, "person", fatima.speaker().toString());
    }
}
