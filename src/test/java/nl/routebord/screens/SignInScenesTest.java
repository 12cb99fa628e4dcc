package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.signin.MailLinks;
import nl.routebord.signin.OwnSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in by a mail: the choice at home, the page that asks for the mail, and where its link leads. */
@SuppressWarnings("NullAway.Init")
class SignInScenesTest extends House {

    private static final String PAGE = "klankbord/aanmelden";

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Road road;

    @Autowired
    private TransactionTemplate transaction;

    private Scope anneke;

    @BeforeEach
    void aMember() {
        anneke = evening.anneke();
    }

    @AfterEach
    void nobodyIsDueInAnotherTest() {
        send(anneke, "digest.off");
    }

    @Test
    void at_home_two_screens_follow_from_no_address_to_on_and_off_again() {
        var phone = home(anneke).brings("Vul daar eerst uw adres in.");
        var laptop = home(anneke);
        assertThat(phone.shown("signin.ask")).isFalse();

        send(anneke, "digest.on", "address", "anneke@example.org", "rhythm", "week");
        phone.brings("Wie uw mail kan lezen, kan dan ook in uw klankbord.");
        assertThat(phone.shown("signin.ask")).isTrue();
        assertThat(phone.shown("signin.confirm")).isFalse();

        send(anneke, "signin.ask");
        phone.brings("We sturen een code naar anneke@example.org.");
        laptop.brings("We sturen een code naar anneke@example.org.");
        assertThat(phone.shown("signin.confirm")).isTrue();

        confirmed();
        laptop.brings("/klankbord/aanmelden. De link komt op anneke@example.org.");
        assertThat(laptop.shown("signin.confirm")).isFalse();

        send(anneke, "signin.stop");
        laptop.takesAway("De link komt op");
        phone.brings("Zet dit aan");
    }

    @Test
    void a_browser_without_a_home_and_one_that_waits_find_the_way_there_and_no_other_thing() {
        var known = tab("klankbord/" + homes.device(anneke).handle(), Map.of());
        var unknown = tab("klankbord/zzzz2222", Map.of());
        assertThat(known.links()).contains("/" + PAGE);
        assertThat(unknown.tree()).isEqualTo(known.tree());
        assertThat(home(homes.follow(anneke)).sees("Bent u dit?").links()).contains("/" + PAGE);
    }

    @Test
    void the_page_asks_for_an_address_and_tells_nobody_anything() {
        var page = tab(PAGE, Map.of()).sees("We mailen u een link.");
        assertThat(page.commands()).containsExactly("signin.mail");
        assertThat(page.form("signin.mail").getAttribute("to")).isEqualTo(OwnSignIn.ASKING);
        assertThat(page.form("signin.mail").hasAttribute("forget")).isTrue();
    }

    @Test
    void a_link_leads_to_one_button_and_one_that_opens_nothing_to_the_question() {
        send(anneke, "digest.on", "address", "anneke@example.org", "rhythm", "week");
        send(anneke, "signin.ask");
        confirmed();
        var link = credentials.issue(
                homes.device(anneke).seat(),
                Purpose.MEMBER_MAIL,
                anneke.speaker().value(),
                java.time.Duration.ofMinutes(15));
        var page = follow(link).sees("Welkom terug, Anneke");
        assertThat(page.commands()).containsExactly("signin.enter");
        assertThat(page.form("signin.enter").getAttribute("to")).isEqualTo(OwnSignIn.ENTERING);

        credentials.spend(link);

        var late = follow(link).sees("Deze link werkt niet meer").loses("Anneke");
        assertThat(late.commands()).containsExactly("signin.mail");
    }

    private Tab follow(String link) {
        return tab(PAGE, Map.of(MailLinks.COOKIE.substring("rb-".length()), link));
    }

    /** As if the code was typed: no mail comes here. */
    private void confirmed() {
        jdbc.sql("update mail_sign_in set confirmed_at = asked_at where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
        transaction.executeWithoutResult(status -> road.announce(OwnSignIn.topic(anneke.speaker())));
    }
}
