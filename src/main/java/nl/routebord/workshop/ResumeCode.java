package nl.routebord.workshop;

import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;

/** With which code one person goes on from another phone; only that person's own screens watch it. Empty before it was asked for. */
public record ResumeCode(String code) {

    /** What a person's own screens watch for a new code. */
    public static Topic topic(ParticipantId who) {
        return new Topic("resume", who.toString());
    }

    /** The address in the QR code: what stands behind the {@code #} stays in the browser, so no log ever holds the code. */
    public String address(String joining) {
        return joining + ResumeSigns.MARK + code;
    }
}
