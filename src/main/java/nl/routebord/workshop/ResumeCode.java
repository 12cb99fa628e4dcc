package nl.routebord.workshop;

import java.text.Normalizer;
import java.util.Locale;
import nl.routebord.access.Secrets;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;

/** The eight signs with which a guest goes on from another phone. Who has them is that guest, in that workshop and no other. */
public record ResumeCode(String signs) {

    static final int SIGNS = 8;

    /** What a person's own screens watch for a new code. */
    public static Topic topic(ParticipantId who) {
        return Topic.of("resume", who);
    }

    /**
     * As people type it: any case, with blanks, dashes or dots between, or the whole address of the QR code. Signs that look alike
     * are in no code, so a 0 or an O cannot be set right and is told apart ({@code workshop.resume.signs}), as is another
     * length ({@code .long}) and nothing at all ({@code .empty}).
     */
    static ResumeCode typed(String typed) {
        var signs = Normalizer.normalize(typed.substring(typed.indexOf('#') + 1), Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
        if (signs.isEmpty()) {
            throw Refusal.because("workshop.resume.empty");
        }
        if (signs.length() != SIGNS) {
            throw Refusal.because("workshop.resume.long");
        }
        if (!Secrets.isCode(signs)) {
            throw Refusal.because("workshop.resume.signs");
        }
        return new ResumeCode(signs);
    }

    /** Not for a log. */
    @Override
    public String toString() {
        return "a resume code";
    }
}
