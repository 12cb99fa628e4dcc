package nl.routebord.workshop;

import java.util.Map;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;

/**
 * The links that wait to be opened, for the screens of who leads and no others: with the spare one a helper could take the lead.
 *
 * @param invited the secret of each second guide who did not come in yet
 * @param spare the secret of the leader's own spare link; empty where there is none
 */
public record GuideKeys(Map<ParticipantId, String> invited, String spare) {

    /** For who does not lead. */
    public static final GuideKeys NONE = new GuideKeys(Map.of(), "");

    /** What the page of the one who leads watches; {@code who} is that one. */
    public static Topic topic(ParticipantId who) {
        return Topic.of("guidekeys", who);
    }

    /** The address a secret opens. */
    public static String address(String base, String secret) {
        return base + "/g/" + secret;
    }

    /** Secrets stay out of logs, also by mistake. */
    @Override
    public String toString() {
        return "GuideKeys[" + invited.size() + "]";
    }
}
