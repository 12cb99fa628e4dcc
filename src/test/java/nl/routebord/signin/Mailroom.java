package nl.routebord.signin;

import static nl.routebord.testing.Cast.command;

import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Limits;
import nl.routebord.access.Secrets;
import nl.routebord.digest.LocalPost;
import nl.routebord.digest.Postbox;
import nl.routebord.digest.Rhythm;
import nl.routebord.digest.Subscriptions;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.Homes;
import nl.routebord.soundingboard.MemberDoor;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anneke gets the news by mail; the mails come to a real server, and a request waits until its mail is there. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
abstract class Mailroom {

    @Autowired
    private nl.routebord.access.Audit audit;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    MemberDoor door;

    @Autowired
    Credentials credentials;

    @Autowired
    Homes homes;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignInRows rows;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Secrets secrets;

    @Autowired
    private PublicAddress address;

    @Autowired
    private Road road;

    @Autowired
    private Log log;

    @Autowired
    private TransactionTemplate transaction;

    final String inbox = "Anneke." + UUID.randomUUID() + "@example.org";
    LocalPost post;
    MailLinks links;
    Cast.Evening evening;
    Scope anneke;
    private MailSignIn signIn;

    @BeforeEach
    void annekeGetsTheNews() {
        post = new LocalPost();
        links = links(post.postbox());
        signIn = new MailSignIn(rows, subscriptions, trajects, courier(post.postbox()), secrets, road);
        evening = cast.evening();
        anneke = evening.anneke();
        subscriptions.subscribe(anneke, command(), inbox, Rhythm.WEEK);
    }

    @AfterEach
    void theServerStopsAndNobodyIsDueInAnotherTest() {
        post.close();
        jdbc.sql("delete from digest_subscription where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
    }

    MailLinks links(Postbox postbox) {
        return new MailLinks(
                rows,
                subscriptions,
                door,
                trajects,
                credentials,
                secrets,
                address,
                courier(postbox),
                log,
                transaction,
                audit);
    }

    SignInController controller(MailLinks there) {
        return new SignInController(there, new Limits(), secrets);
    }

    Answer ask() {
        return transaction.execute(status -> signIn.ask(anneke, command()));
    }

    Answer ask(Scope who) {
        return transaction.execute(status -> signIn.ask(who, command()));
    }

    Answer confirm(String code) {
        return transaction.execute(status -> signIn.confirm(anneke, command(), code));
    }

    Answer stop() {
        return transaction.execute(status -> signIn.stop(anneke, command()));
    }

    /** Turns it on as a member does: by the code in the mail. */
    void turnOn() throws Exception {
        ask();
        confirm(code());
    }

    String code() throws Exception {
        return post.latest(inbox)
                .lines()
                .filter(line -> line.matches("[2-9A-Z]{8}"))
                .findFirst()
                .orElseThrow();
    }

    /** The secret of the link in the latest mail. */
    String link() throws Exception {
        var way = address.base() + MailLinks.PATH;
        return post.latest(inbox)
                .lines()
                .filter(line -> line.startsWith(way))
                .findFirst()
                .orElseThrow()
                .substring(way.length());
    }

    /** Lets time pass, so that the next mail may go out. */
    void aMinuteLater() {
        jdbc.sql("update mail_sign_in set link_at = null, asked_at = asked_at - interval '2' minute"
                        + " where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
    }

    private static Courier courier(Postbox postbox) {
        return new Courier(postbox, Runnable::run);
    }
}
