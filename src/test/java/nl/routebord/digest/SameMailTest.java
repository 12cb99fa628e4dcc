package nl.routebord.digest;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

/** Which mails are the same to a mail server that drops doubles. */
@ServiceTest
class SameMailTest {

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
    private Cast cast;

    private final Deaf server = new Deaf();
    private MailRounds rounds;
    private Cast.Evening evening;
    private Scope anneke;

    @BeforeEach
    void a_member_asks_for_the_news_every_week() {
        rounds = new MailRounds(jdbc, transaction, board, secrets, address, server);
        evening = cast.evening();
        anneke = evening.anneke();
        credentials.issue("k-anneke", Purpose.MEMBER, anneke.speaker().value(), null);
        subscriptions.subscribe(anneke, command(), UUID.randomUUID() + "@example.org", Rhythm.WEEK);
    }

    @AfterEach
    void nobody_is_due_in_another_test() {
        jdbc.sql("delete from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
    }

    @Test
    void a_mail_that_is_tried_again_is_the_same_and_what_came_meanwhile_is_in_the_next_under_another_name() {
        evening.open("feedback");
        var due = dueAt();
        rounds.look(due);
        open("criteria", due.plusSeconds(60));
        rounds.look(due.plus(Duration.ofMinutes(5)));

        assertThat(server.letters).hasSize(2);
        assertThat(server.letters.getLast()).isEqualTo(server.letters.getFirst()).doesNotContain(name("criteria"));
        assertThat(server.names.getLast()).isEqualTo(server.names.getFirst());

        server.deaf = false;
        rounds.look(dueAt());
        rounds.look(dueAt());
        assertThat(server.letters).hasSize(4);
        assertThat(server.names.get(2)).isEqualTo(server.names.getFirst());
        assertThat(server.letters.getLast()).contains(name("criteria")).doesNotContain(name("feedback"));
        assertThat(server.names.getLast()).isNotEqualTo(server.names.getFirst());
    }

    @Test
    void where_nobody_could_write_down_that_a_mail_was_told_the_next_one_is_no_double_of_it() {
        evening.open("feedback");
        var told = told();
        server.deaf = false;
        rounds.look(dueAt());
        jdbc.sql("update digest_subscription set told_at = ? where participant_id = ?")
                .params(told, anneke.speaker().value())
                .update();
        open("criteria", dueAt().minusSeconds(60));
        rounds.look(dueAt());

        assertThat(server.letters.getLast()).contains(name("criteria"));
        assertThat(server.names).hasSize(2).doesNotHaveDuplicates();
    }

    /** Opens it, as if at this moment. */
    private void open(String kind, Instant moment) {
        var activity = evening.open(kind);
        jdbc.sql("update log_entry set at = ? where activity_id = ?")
                .params(moment.atOffset(ZoneOffset.UTC), activity.value())
                .update();
    }

    private String name(String kind) {
        return jdbc.sql("select name from activity where id = ?")
                .param(evening.activity(kind).value())
                .query(String.class)
                .single();
    }

    private Instant dueAt() {
        return jdbc.sql("select due_at from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private OffsetDateTime told() {
        return jdbc.sql("select told_at from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single();
    }

    /** A server that has each mail, and as long as it is deaf does not say so. */
    private static final class Deaf extends Postbox {

        private final List<String> names = new ArrayList<>();
        private final List<String> letters = new ArrayList<>();
        private boolean deaf = true;

        private Deaf() {
            super("127.0.0.1", 1, "", "", FROM, "off");
        }

        @Override
        void send(MailAddress to, Letter letter, String name) {
            names.add(name);
            letters.add(letter.plain());
            if (deaf) {
                throw new MailSendException("the answer was lost");
            }
        }
    }
}
