package nl.routebord.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.StaffAccount;
import nl.routebord.shared.StaffId;
import nl.routebord.staff.Outcome;
import nl.routebord.staff.StaffDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page to sign in, for each way that signing in can end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffSignInViewTest {

    private final StaffDesk desk = mock(StaffDesk.class);
    private final StaffSignInView view = new StaffSignInView(desk);

    @BeforeEach
    void aProviderAndNobodyIn() {
        when(desk.isOn()).thenReturn(true);
        when(desk.here(any())).thenReturn(Optional.empty());
    }

    @Test
    void there_is_one_button_and_it_leads_back_to_where_one_came_from() {
        assertThat(page("aanmelden?terug=/werkplek/4k2p9w7d"))
                .contains("Aanmelden met uw werkaccount")
                .contains("/aanmelden/gaan?terug=%2Fwerkplek%2F4k2p9w7d");
        assertThat(page("aanmelden?terug=//evil.example"))
                .contains("/aanmelden/gaan?terug=%2F")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void each_way_it_can_end_has_its_own_calm_words_and_the_way_on(Outcome outcome) {
        var page = page("aanmelden?uitkomst=" + outcome.word() + "&nummer=4k2p2w7d");

        assertThat(page).contains("Aanmelden met uw werkaccount").doesNotContain("!staff.");
        assertThat(page.contains("4k2p2w7d")).isEqualTo(outcome.isFault());
        assertThat(page.contains("Een ander account gebruiken")).isEqualTo(outcome == Outcome.NO_ROLE);
        assertThat(page).contains(URLEncoder.encode("&uitkomst=" + outcome.word(), StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        switch (outcome) {
                            case STOPPED -> "U bent met aanmelden gestopt.";
                            case NO_ROLE -> "U bent aangemeld, maar u hebt nog geen toegang.";
                            case AWAY -> "De aanmelding van de gemeente antwoordt niet";
                            case INVALID -> "Het antwoord klopte niet, of het was te oud.";
                            case OVER -> "Uw aanmelding is voorbij";
                            case OUT -> "U bent afgemeld";
                            case OUT_HERE -> "Sluit nu ook uw browser.";
                        });
    }

    @Test
    void who_signed_out_at_the_provider_is_told_so() {
        assertThat(page("aanmelden?state=afgemeld")).contains("U bent afgemeld");
    }

    @Test
    void nobody_puts_words_on_the_page_by_its_address() {
        assertThat(page("aanmelden?uitkomst=storing&nummer=bel-0900-1234")).doesNotContain("0900");
        assertThat(page("aanmelden?uitkomst=onzin")).contains("Werkt u bij de gemeente?");
    }

    @Test
    void a_browser_that_was_in_is_told_that_it_is_over() {
        when(desk.isOver(any())).thenReturn(true);
        assertThat(page("aanmelden")).contains("Uw aanmelding is voorbij");
    }

    @Test
    void who_is_in_sees_the_name_the_way_on_and_the_way_out() {
        var sanne = new StaffAccount(new StaffId(UUID.randomUUID()), "Sanne", false, Instant.EPOCH);
        when(desk.here(any())).thenReturn(Optional.of(sanne));
        assertThat(page("aanmelden?uitkomst=gestopt"))
                .contains("U bent aangemeld, Sanne", "Afmelden", "/aanmelden/uit")
                .doesNotContain("gestopt");
    }

    @Test
    void without_a_provider_the_page_says_what_lets_staff_in() {
        when(desk.isOn()).thenReturn(false);
        assertThat(page("aanmelden"))
                .contains("Open Routebord met de link van de eigenaar.")
                .doesNotContain("/gaan");
        var corner = new SignInCorner(desk);
        assertThat(corner.corner("/", true).orElseThrow().getElement().getOuterHTML())
                .contains("Er is geen aanmelding van de gemeente ingesteld.");
        assertThat(corner.corner("/", false)).isEmpty();
        assertThat(corner.wayIn("/")).isEmpty();
    }

    @Test
    void with_a_provider_the_corner_is_the_way_in() {
        var corner = new SignInCorner(desk);
        assertThat(corner.corner("/route", false).orElseThrow().getElement().getOuterHTML())
                .contains("/aanmelden?terug=%2Froute", "Aanmelden voor medewerkers");
        assertThat(corner.wayIn("/route").orElseThrow().getElement().getOuterHTML())
                .contains("/aanmelden?terug=%2Froute");
    }

    @Test
    void who_is_in_and_may_not_see_a_page_is_told_whom_to_ask_and_not_sent_to_sign_in_again() {
        var sanne = new StaffAccount(new StaffId(UUID.randomUUID()), "Sanne", false, Instant.EPOCH);
        when(desk.here(any())).thenReturn(Optional.of(sanne));
        var way = new SignInCorner(desk).wayIn("/route").orElseThrow();
        assertThat(way.getElement().getOuterHTML())
                .contains("U bent aangemeld als Sanne. Vraag de eigenaar van het traject om een rol.")
                .doesNotContain("href");
    }

    private String page(String address) {
        view.show(new Location(address));
        return view.getElement().getOuterHTML();
    }
}
