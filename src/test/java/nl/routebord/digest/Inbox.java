package nl.routebord.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;

/** Reads what a mail server got. */
final class Inbox {

    private Inbox() {}

    /** The mails to this address. */
    static List<MimeMessage> of(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
                .toList();
    }

    /** The text of this type, as a reader sees it. */
    static String part(Part mail, String type) throws Exception {
        if (mail.isMimeType(type)) {
            return mail.getContent().toString().replace("\r\n", "\n");
        }
        if (mail.getContent() instanceof MimeMultipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                var found = part(several.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
