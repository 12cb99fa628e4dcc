package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Forgetting;
import nl.routebord.workshop.ReadingBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uw gegevens: what is kept is read on the phone and at home, and what is wiped leaves every open screen at once. */
@SuppressWarnings("NullAway.Init")
class OwnDataScenesTest extends Scenes {

    private static final String GONE = "verwijderd door de schrijver";

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCardStandsThere() {
        stage("S1-B1");
        add(fatima, "naam", "Ik wacht te lang", "vak", "Niet tevreden");
        add(jan, "naam", "De bus rijdt niet", "vak", "Niet tevreden");
    }

    @Test
    void a_phone_says_what_is_kept_in_plain_words_and_how_to_take_it_along() {
        var mine = mine(fatima)
                .brings("Uw gegevens")
                .brings("U doet mee als Fatima.")
                .brings("1 kaart of regel die u op een bord zette")
                .brings("Geheime stemmen die gesloten zijn, staan hier niet.")
                .brings("Uw naam verdwijnt na de bijeenkomst.");
        assertThat(mine.tree())
                .contains("/mijn-gegevens/" + evening.workshop().guestSeat() + "/gegevens.html")
                .contains("/mijn-gegevens/" + evening.workshop().guestSeat() + "/gegevens.json")
                .doesNotContain("De bus rijdt niet");
        add(fatima, "naam", "Nog een kaart", "vak", "Niet tevreden");
        mine.brings("2 kaarten of regels die u op een bord zette");
    }

    @Test
    void wiping_takes_two_taps_and_the_first_says_what_goes_and_what_stays() {
        var mine = mine(fatima).brings("Wis mijn gegevens");
        mine.unfold("own.erase");
        mine.sees("Dit gaat weg");
        mine.sees("Dit blijft, en waarom");
        mine.sees("Een verslag dat vaststaat, verandert niet meer.");
        assertThat(mine.sends("own.erase"))
                .containsEntry("seat", evening.workshop().guestSeat());
        assertThat(mine.form("own.erase").getAttribute("to")).isEqualTo("/in/wis");
        assertThat(mine.form("own.erase").hasAttribute("wipe")).isTrue();
    }

    @Test
    void what_its_writer_wipes_leaves_the_hall_the_desk_and_the_phones_at_once() {
        allSee("Ik wacht te lang");
        desk.sees("Ik wacht te lang");
        var tablet = mine(fatima).brings("Ik wacht te lang");

        forgetting.erase(fatima);

        hall.brings(GONE).takesAway("Ik wacht te lang");
        desk.brings(GONE).takesAway("Ik wacht te lang");
        other.brings(GONE).takesAway("Ik wacht te lang");
        hall.sees("De bus rijdt niet");
        // Both devices of the writer are out, and say why.
        phone.brings("Uw gegevens zijn gewist");
        tablet.brings("Uw gegevens zijn gewist");
        assertThat(tablet.tree()).doesNotContain("Ik wacht te lang");
    }

    @Test
    void the_page_of_answers_at_home_has_the_same_and_empties_when_it_is_wiped_elsewhere() {
        jdbc.sql("update traject set public_at = current_timestamp where id = ?")
                .param(fatima.traject().value())
                .update();
        var traject = cast.traject(evening);
        var seats = seat(ReadingBack.seat(traject), Purpose.GUEST, fatima);
        var home = tab("traject/" + traject.handle() + "/inbreng", Map.copyOf(seats))
                .brings("Ik wacht te lang")
                .brings("Uw gegevens")
                .brings("1 kaart of regel die u op een bord zette");
        assertThat(home.tree()).contains("/mijn-gegevens/" + ReadingBack.seat(traject) + "/gegevens.html");

        forgetting.erase(fatima);

        home.takesAway("Ik wacht te lang").takesAway("Wis mijn gegevens");
    }

    @Test
    void where_people_write_it_says_once_what_not_to_write() {
        phone.sees("Schrijf geen namen, adressen of ziekte op.");
        assertThat(phone.tree().split("adressen of ziekte", -1)).hasSize(2);
    }

    private Tab mine(Scope who) {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(who));
    }
}
