package nl.routebord.digest;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.road.Road;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails as a mail server gets them. */
@ServiceTest
class DigestTest {

    private static final String FROM = "klankbord@wijkerveen.test";

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
    private JdbcClient jdbc;

    @Autowired
    private Road road;

    @Autowired
    private LeaveController controller;

    @Autowired
    private Cast cast;

    private final String inbox = UUID.randomUUID() + "@example.org";
    private GreenMail server;
    private MailRounds rounds;
    private Cast.Evening evening;
    private Scope anneke;

    @BeforeEach
    void a_member_asks_for_the_news_every_week() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        rounds = rounds(postbox(server.getSmtp().getPort()));
        evening = cast.evening();
        anneke = evening.anneke();
        credentials.issue("k-" + handle(), Purpose.MEMBER, anneke.speaker().value(), null);
        subscriptions.subscribe(anneke, command(), inbox, Rhythm.WEEK);
    }

    @AfterEach
    void the_server_stops_and_nobody_is_due_in_another_test() {
        server.stop();
        jdbc.sql("delete from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
    }

    @Test
    void after_a_week_one_mail_tells_what_others_did_and_the_next_one_only_what_came_after() throws Exception {
        evening.open("feedback");
        rounds.look(dueAt().minusSeconds(1));
        assertThat(mails()).isEmpty();

        rounds.look(dueAt());
        rounds.look(Instant.now().plus(Duration.ofDays(13)));

        var mail = mails().getFirst();
        assertThat(mails()).hasSize(1);
        assertThat(mail.getFrom()[0]).hasToString(FROM);
        assertThat(mail.getSubject()).startsWith("Nieuws van het klankbord, gemeente ");
        assertThat(mail.getContentType()).contains("multipart/");
        assertThat(Inbox.part(mail, "text/plain"))
                .contains("Stap 4: Ontwerp", "Wat vindt u ervan?", "Dit is nu open.", "/klankbord/" + handle())
                .doesNotContain("Anneke", "Marloes", inbox);
        assertThat(Inbox.part(mail, "text/html")).contains("<h2>Stap 4: Ontwerp</h2>", "/klankbord/" + handle());
    }

    @Test
    void where_nothing_is_new_there_is_no_mail_and_the_next_look_is_a_week_later() {
        var due = dueAt();
        rounds.look(due);
        assertThat(mails()).isEmpty();
        assertThat(dueAt()).isEqualTo(Rhythm.WEEK.next(due));
    }

    @Test
    void ten_nodes_that_look_at_once_send_one_mail() throws Exception {
        evening.open("feedback");
        var due = dueAt();
        AtOnce.all(10, n -> () -> {
            rounds.look(due);
            return n;
        });
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_server_that_is_down_makes_a_mail_wait_longer_each_time_and_it_comes_once() {
        evening.open("feedback");
        var down = rounds(postbox(1));
        var due = dueAt();
        down.look(due);
        assertThat(dueAt()).isEqualTo(due.plus(Duration.ofMinutes(5)));
        down.look(due.plus(Duration.ofMinutes(4)));
        assertThat(tries()).isEqualTo(1);
        down.look(due.plus(Duration.ofMinutes(5)));
        assertThat(dueAt()).isEqualTo(due.plus(Duration.ofMinutes(15)));

        rounds.look(due.plus(Duration.ofMinutes(15)));
        rounds.look(due.plus(Duration.ofMinutes(16)));
        assertThat(mails()).hasSize(1);
        assertThat(tries()).isZero();
    }

    @Test
    void a_mail_that_never_gets_through_is_given_up_and_its_news_come_in_the_next() {
        evening.open("feedback");
        var down = rounds(postbox(1));
        var last = dueAt();
        for (int i = 0; i < Pause.MOST; i++) {
            last = dueAt();
            down.look(last);
        }
        assertThat(dueAt()).isEqualTo(Rhythm.WEEK.next(last));
        rounds.look(dueAt());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void who_was_put_out_gets_no_mail_and_the_address_is_gone() {
        evening.open("feedback");
        jdbc.sql("update participant set out_at = joined_at where id = ?")
                .param(anneke.speaker().value())
                .update();
        rounds.look(dueAt());
        assertThat(mails()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void who_put_the_only_device_out_but_has_a_link_still_is_a_member() {
        evening.open("feedback");
        credentials.issue("k-" + handle(), Purpose.MEMBER_LINK, anneke.speaker().value(), null);
        credentials.revokeAll(Purpose.MEMBER, anneke.speaker().value());
        rounds.look(dueAt());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whose_link_was_taken_back_gets_no_mail_and_the_address_is_gone() {
        evening.open("feedback");
        credentials.revokeAll(Purpose.MEMBER, anneke.speaker().value());
        rounds.look(dueAt());
        assertThat(mails()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void the_link_in_the_mail_ends_it_by_one_tap_of_the_mail_program() throws Exception {
        evening.open("feedback");
        rounds.look(dueAt());
        var mail = mails().getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var oneTap = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(oneTap).startsWith("<" + address.base() + "/nieuws/af/").endsWith(">");
        var secret = oneTap.substring(oneTap.lastIndexOf('/') + 1, oneTap.length() - 1);
        assertThat(Inbox.part(mail, "text/plain")).contains("/afmelden/" + secret);

        controller.look(secret, new MockHttpServletRequest());
        assertThat(rows()).isOne();
        controller.oneTap(secret);
        controller.oneTap(secret);
        assertThat(rows()).isZero();
    }

    @Test
    void of_the_secret_the_database_keeps_only_the_hash() {
        var secret = Subscriptions.leaveSecret(secrets, anneke.speaker());
        assertThat(jdbc.sql("select leave_hash from digest_subscription where participant_id = ?")
                        .param(anneke.speaker().value())
                        .query(String.class)
                        .single())
                .isEqualTo(secrets.hash(secret))
                .isNotEqualTo(secret);
    }

    @Test
    void another_rhythm_moves_the_next_mail_and_stopping_wipes_the_address() {
        subscriptions.subscribe(anneke, command(), "b-" + inbox, Rhythm.MONTH);
        assertThat(dueAt()).isAfter(Instant.now().plus(Duration.ofDays(25)));
        assertThat(subscriptions.of(anneke.speaker())).isEqualTo(new OwnDigest(true, "b-" + inbox, Rhythm.MONTH));
        subscriptions.stop(anneke, command());
        assertThat(rows()).isZero();
        assertThat(subscriptions.of(anneke.speaker())).isEqualTo(new OwnDigest(true, null, null));
    }

    @Test
    void guests_and_guides_get_no_mail() {
        for (var other : List.of(evening.jan(), evening.marloes())) {
            assertThatThrownBy(() -> subscriptions.subscribe(other, command(), inbox, Rhythm.WEEK))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("shared.refused.readonly");
        }
    }

    @Test
    void without_a_server_nobody_can_ask_for_mail_and_nothing_is_sent() {
        var off = new Postbox("", 587, "", "", "", "starttls");
        assertThat(off.isOn()).isFalse();
        var here = new Subscriptions(jdbc, road, secrets, off, List.of(), Clock.systemUTC());
        assertThatThrownBy(() -> transaction.execute(status -> here.subscribe(anneke, command(), inbox, Rhythm.WEEK)))
                .isInstanceOf(Refusal.class)
                .hasMessage("digest.refused.off");
        evening.open("feedback");
        var due = dueAt();
        rounds(off).look(due);
        assertThat(dueAt()).isEqualTo(due);
    }

    private static Postbox postbox(int port) {
        return new Postbox("127.0.0.1", port, "", "", FROM, "off");
    }

    private MailRounds rounds(Postbox postbox) {
        return new MailRounds(jdbc, transaction, board, secrets, address, postbox);
    }

    private List<MimeMessage> mails() {
        return Inbox.of(server, inbox);
    }

    private String handle() {
        return jdbc.sql("select handle from participant where id = ?")
                .param(anneke.speaker().value())
                .query(String.class)
                .single();
    }

    private Instant dueAt() {
        return jdbc.sql("select due_at from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private int tries() {
        return jdbc.sql("select tries from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query(Integer.class)
                .single();
    }

    private int rows() {
        return jdbc.sql("select count(*) from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query(Integer.class)
                .single();
    }
}
