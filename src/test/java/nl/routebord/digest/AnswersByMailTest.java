package nl.routebord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Published answers are news, also in the mail, and counted. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class AnswersByMailTest {

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private SoundingBoard board;

    @Autowired
    private Secrets secrets;

    @Autowired
    private PublicAddress address;

    @Autowired
    private Credentials credentials;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Cast cast;

    private final String inbox = UUID.randomUUID() + "@example.org";
    private GreenMail server;
    private Cast.Evening evening;
    private Scope anneke;

    @BeforeEach
    void a_member_gets_the_news_by_mail() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        evening = cast.evening();
        anneke = evening.anneke();
        var handle = jdbc.sql("select handle from participant where id = ?")
                .param(anneke.speaker().value())
                .query(String.class)
                .single();
        credentials.issue("k-" + handle, Purpose.MEMBER, anneke.speaker().value(), null);
        subscriptions.subscribe(anneke, Cast.command(), inbox, Rhythm.WEEK);
    }

    @AfterEach
    void nobody_is_due_in_another_test() {
        server.stop();
        jdbc.sql("delete from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
    }

    @Test
    void twelve_published_answers_are_one_line_below_their_step() throws Exception {
        send(evening.marloes(), "workshop.board", "board", "S1-B1");
        var cards = activities.ofPreset(evening.marloes().traject(), "S1-B1").getLast();
        send(evening.marloes(), "stage.start", "activity", cards.id().toString());
        for (int n = 0; n < 12; n++) {
            send(
                    evening.fatima(),
                    "cards.add",
                    "activity",
                    cards.id().toString(),
                    "f-naam",
                    "Kaart " + n,
                    "f-vak",
                    "Niet tevreden");
        }
        send(
                cast.staff(evening),
                "followup.prepare",
                "boards",
                cards.id().toString(),
                "status",
                "taken",
                "reason",
                "Dit doen we.");
        send(cast.staff(evening), "followup.publish");

        var rounds = new MailRounds(
                jdbc,
                transaction,
                board,
                secrets,
                address,
                new Postbox("127.0.0.1", server.getSmtp().getPort(), "", "", "klankbord@wijkerveen.test", "off"));
        rounds.look(jdbc.sql("select due_at from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single());

        var mail = Inbox.of(server, inbox).getFirst();
        assertThat(Inbox.part(mail, "text/plain"))
                .containsSubsequence("Stap 1: Aanleiding", cards.name(), "12 nieuwe antwoorden")
                .doesNotContain("Dit doen we.");
    }

    private void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }
}
