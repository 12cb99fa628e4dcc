package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.retention.Term;
import org.junit.jupiter.api.Test;

/** Closing a traject at the workplace, and the pages about privacy and accessibility for everybody. */
class KeepScenesTest extends TrajectScenes {

    @Test
    void the_room_says_what_goes_and_what_stays_and_closes_in_two_taps() {
        var room = workplace("bewaren")
                .sees("Dit traject loopt.")
                .sees("Nu: 60 dagen.")
                .sees("Wat dan verdwijnt")
                .sees("Besluiten, verslagen en antwoorden.");
        assertThat(room.commands()).contains("traject.days", "traject.close");

        send(sanne, "traject.days", "days", "90");
        room.sees("Nu: 90 dagen. Gekozen op").sees("door Sanne");
        send(sanne, "traject.close");

        room.sees("Dit traject is afgesloten op")
                .sees("verdwijnt wat naar een persoon leidt")
                .sees("Toch weer openen");
        workplace("").sees("Dit traject is afgesloten op").sees("Naar bewaren en afsluiten");
    }

    @Test
    void the_public_page_says_that_it_is_done_and_takes_that_back() {
        var open = everybody("").loses("Dit traject is afgerond.");
        send(sanne, "traject.close");
        open.sees("Dit traject is afgerond.");
        send(sanne, "traject.reopen");
        open.loses("Dit traject is afgerond.");
    }

    @Test
    void the_privacy_page_says_the_terms_of_the_code_and_each_cookie() {
        tab("privacy", Map.of())
                .sees("U kunt meedoen zonder naam")
                .sees("tot " + Term.UNLINK.days() + " dagen nadat het traject is afgesloten")
                .sees("gaat na " + Term.CREDENTIALS.days() + " dagen weg")
                .sees("rb-taal")
                .sees("rb-peiling-")
                .sees("JSESSIONID")
                .sees("Autoriteit Persoonsgegevens")
                .sees("Vraag dat aan de gemeente");
    }

    @Test
    void the_privacy_page_leads_to_ones_own_things_in_every_traject_that_is_public_and_in_no_other() {
        var address = traject.publicPage() + "/inbreng";
        send(sanne, "traject.public", "on", "false");
        var before = tab("privacy", Map.of()).sees("zelf zien, meenemen of wissen.");
        assertThat(before.links()).doesNotContain(address);
        send(sanne, "traject.public", "on", "true");
        var after = tab("privacy", Map.of()).sees("Uw inbreng zien, meenemen of wissen:");
        assertThat(after.links()).contains(address);
        everybody("inbreng").sees("answers.read");
    }

    @Test
    void the_statement_claims_no_test_that_was_not_done() {
        tab("toegankelijkheid", Map.of())
                .sees("Wij testen zelf op WCAG 2.2, niveau AA.")
                .sees("Een onafhankelijke partij heeft dit nog niet getest.")
                .sees("29 november 2026")
                .sees("is nog niet getest");
    }

    @Test
    void every_page_where_people_come_in_leads_to_both() {
        for (var page : java.util.List.of(
                "", "m/" + evening.workshop().code(), "traject/" + traject.handle(), "route", "privacy")) {
            assertThat(tab(page, Map.of()).links()).as(page).contains("/privacy", "/toegankelijkheid");
        }
        assertThat(home(evening.anneke()).links()).contains("/privacy", "/toegankelijkheid");
    }
}
