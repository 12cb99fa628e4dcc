package nl.routebord.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.List;
import nl.routebord.soundingboard.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

/** How a mail reaches a mail server, and when it rather does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostboxTest {

    private static final String FROM = "klankbord@wijkerveen.test";
    private static final MailAddress TO = MailAddress.of("anneke@example.org");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Letter letter = new Letter(
            "Súdwest-Fryslân",
            Rhythm.MONTH,
            List.of(new Visit.Step(
                    1, List.of(new Visit.News("Waarom?", 1, null, List.of(), Instant.parse("2026-11-12T12:00:00Z"))))),
            "https://r.example/klankbord/abc",
            "https://r.example/afmelden/geheim",
            "https://r.example/nieuws/af/geheim");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void who_signs_in_at_the_server_does_so_and_the_letters_with_marks_arrive() throws Exception {
        server.setUser(FROM, "gebruiker", "geheim");
        new Postbox("127.0.0.1", port(), "gebruiker", "geheim", FROM, "off").send(TO, letter, "naam");
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Nieuws van het klankbord, gemeente Súdwest-Fryslân");
        assertThat(mail.getMessageID()).isEqualTo("<naam@routebord>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(Inbox.part(mail, "text/plain")).contains("elke maand", "Súdwest-Fryslân");
    }

    @Test
    void a_wrong_password_sends_nothing() {
        server.setUser(FROM, "gebruiker", "geheim");
        assertThatThrownBy(() ->
                        new Postbox("127.0.0.1", port(), "gebruiker", "fout", FROM, "off").send(TO, letter, "naam"))
                .isInstanceOf(MailException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_does_not_go_over_the_line_in_the_open_unless_that_was_asked_for() {
        for (var tls : List.of("starttls", "tls", "")) {
            assertThatThrownBy(() -> new Postbox("127.0.0.1", port(), "", "", FROM, tls).send(TO, letter, "naam"))
                    .as(tls)
                    .isInstanceOf(MailException.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_host_or_a_sender_there_is_no_mail() {
        assertThat(new Postbox("", 587, "", "", FROM, "").isOn()).isFalse();
        assertThat(new Postbox("smtp.example.org", 587, "", "", " ", "").isOn()).isFalse();
        assertThat(new Postbox("smtp.example.org", 587, "", "", FROM, "").isOn())
                .isTrue();
    }

    private int port() {
        return server.getSmtp().getPort();
    }
}
