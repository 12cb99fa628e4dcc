package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** A real mail server on this machine, for the mail the product sends. */
final class Post implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Post() {
        server.start();
    }

    /** What the product is told about it. */
    Map<String, String> settings() {
        return Map.of(
                "ROUTEBORD_MAIL_HOST",
                "127.0.0.1",
                "ROUTEBORD_MAIL_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "ROUTEBORD_MAIL_TLS",
                "off",
                "ROUTEBORD_MAIL_FROM",
                "routebord@example.org");
    }

    /** Waits for the first mail; there must be no other. */
    MimeMessage only() {
        await().atMost(Duration.ofSeconds(90)).until(() -> server.getReceivedMessages().length > 0);
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    /** Its plain text, as a mail program shows it. */
    static String text(MimeMessage message) throws MessagingException, IOException {
        return plain(message.getContent());
    }

    private static String plain(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? plain(parts.getBodyPart(0).getContent()) : content.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
