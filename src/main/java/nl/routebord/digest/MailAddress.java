package nl.routebord.digest;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.routebord.shared.Refusal;

/** An address to which mail can go: one, of one person, without a name or a comment. Never written to a log. */
public record MailAddress(String value) {

    /** As mail itself has it. */
    public static final int MOST = 254;

    private static final Pattern PLAIN =
            Pattern.compile("[^\\s@<>(),;:\"\\\\\\p{Cntrl}]{1,64}@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    /** Refuses {@code digest.refused.address} for what is no address. */
    public static MailAddress of(String typed) {
        var address = typed.strip();
        if (address.length() > MOST || !PLAIN.matcher(address).matches()) {
            throw Refusal.because("digest.refused.address");
        }
        try {
            new InternetAddress(address).validate();
        } catch (AddressException wrong) {
            throw Refusal.because("digest.refused.address");
        }
        return new MailAddress(address);
    }

    /** The same for all ways to write this mailbox in capitals. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Says nothing, so that no log line and no failure can. */
    @Override
    public String toString() {
        return "an address";
    }
}
