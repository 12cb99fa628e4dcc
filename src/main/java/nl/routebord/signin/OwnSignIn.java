package nl.routebord.signin;

import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;

/** Whether somebody can sign in by a mail, for that person alone. */
public record OwnSignIn(State state) {

    static final String KIND = "signin";

    /** The page for who has no device that is in. */
    public static final String PAGE = "/klankbord/aanmelden";

    /** Where the tap on that page goes that asks for a mail. */
    public static final String ASKING = PAGE + "/vraag";

    /** Where the tap goes that uses the link of a mail. */
    public static final String ENTERING = PAGE + "/binnen";

    /** The longest address that can be typed. */
    public static final int LONGEST = nl.routebord.digest.MailAddress.MOST;

    /** Off; on its way, with a code in the mailbox; or on. */
    public enum State {
        OFF,
        ASKED,
        ON
    }

    /** Only for the screens of this person. */
    public static Topic topic(ParticipantId who) {
        return Topic.of(KIND, who.value());
    }
}
