package nl.routebord.digest;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way to the mail server, as the environment names it. Without a server and a sender there is no mail, and all else works. */
@Component
public class Postbox {

    private static final String CONNECT_MS = "10000";
    private static final String WAIT_MS = "20000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;
    private final boolean on;

    Postbox(
            @Value("${routebord.mail.host:}") String host,
            @Value("${routebord.mail.port:587}") int port,
            @Value("${routebord.mail.user:}") String user,
            @Value("${routebord.mail.password:}") String password,
            @Value("${routebord.mail.from:}") String from,
            @Value("${routebord.mail.tls:starttls}") String tls) {
        this.on = !host.isBlank() && !from.isBlank();
        this.from = from.strip();
        sender.setHost(host.strip());
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setJavaMailProperties(how(tls.strip().toLowerCase(Locale.ROOT), !user.isBlank()));
    }

    private static Properties how(String tls, boolean auth) {
        var how = new Properties();
        how.setProperty("mail.smtp.auth", Boolean.toString(auth));
        how.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        how.setProperty("mail.smtp.timeout", WAIT_MS);
        how.setProperty("mail.smtp.writetimeout", WAIT_MS);
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (tls) {
            case "off" -> {}
            case "tls" -> how.setProperty("mail.smtp.ssl.enable", "true");
            default -> {
                // A server that does not offer it gets no mail: addresses do not go over the line in the open unasked.
                how.setProperty("mail.smtp.starttls.enable", "true");
                how.setProperty("mail.smtp.starttls.required", "true");
            }
        }
        return how;
    }

    /** True where mail can be sent here at all. */
    public boolean isOn() {
        return on;
    }

    /**
     * Hands a short mail of words alone to the server: one that somebody asked for this minute. Fails with a
     * {@code MailException} where that does not take it. To be called outside every transaction.
     */
    public void send(MailAddress to, String subject, String plain) {
        var mail = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mail, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to.value());
            helper.setSubject(line(subject));
            helper.setText(plain);
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException broken) {
            throw new MailPreparationException("the mail could not be made", broken);
        }
        sender.send(mail);
    }

    /**
     * Hands one mail to the server. Fails with a {@code MailException} where that does not take it.
     *
     * @param name the same for a mail that is tried again, so that a server that had it after all can drop the second
     */
    void send(MailAddress to, Letter letter, String name) {
        var mail = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to.value());
            helper.setSubject(line(letter.subject()));
            helper.setText(letter.plain(), letter.html());
            mail.setHeader("Message-ID", "<" + name + "@routebord>");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("List-Unsubscribe", "<" + letter.oneTap() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } catch (MessagingException broken) {
            throw new MailPreparationException("the mail could not be made", broken);
        }
        sender.send(mail);
    }

    /** A line break in a name that somebody typed would begin a header of its own. */
    static String line(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
