package nl.routebord.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A real mail server on this machine, and a postbox that brings mail to it, for tests of other rooms. */
public final class LocalPost implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public LocalPost() {
        server.start();
    }

    public Postbox postbox() {
        return new Postbox("127.0.0.1", server.getSmtp().getPort(), "", "", "klankbord@wijkerveen.test", "off");
    }

    /** Of a house that sends no mail. */
    public static Postbox none() {
        return new Postbox("", 587, "", "", "", "starttls");
    }

    /** The subjects of all mails to this address, in the order in which they came. */
    public List<String> subjects(String address) {
        return Inbox.of(server, address).stream().map(LocalPost::subject).toList();
    }

    /** What the latest mail to this address says. */
    public String latest(String address) throws Exception {
        return Inbox.part(Inbox.of(server, address).getLast(), "text/plain");
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
