package nl.routebord.digest;

import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody gets the news by mail, for that person alone.
 *
 * @param on true where this house can send mail
 * @param address where it goes; null for no mail
 * @param rhythm how often; null for no mail
 */
public record OwnDigest(
        boolean on, @Nullable String address, @Nullable Rhythm rhythm) {

    static final String KIND = "digest";

    /** Where the tap on the page that ends the mails goes; whose mails, the cookie of the link says. */
    public static final String LEAVING = "/in/afmelden";

    /** Only for the screens of this person: it holds the address. */
    public static Topic topic(ParticipantId who) {
        return Topic.of(KIND, who.value());
    }
}
