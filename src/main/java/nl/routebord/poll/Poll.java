package nl.routebord.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A poll as it was made.
 *
 * @param code the last part of its address; who has it may take part
 * @param open a question to answer in own words; null for none
 * @param sealed true where nothing leads from an online voice to a browser any more
 * @param counted true where no paper is added any more
 */
public record Poll(
        UUID id,
        TrajectId traject,
        String code,
        String question,
        @Nullable String open,
        boolean asksGroup,
        Instant opens,
        Instant closes,
        boolean sealed,
        boolean counted,
        List<Part> options) {

    /** The longest question, in characters. */
    public static final int QUESTION = 160;

    /** The longest answer in own words, in characters. */
    public static final int WORDS = 500;

    /** The highest number of a paper form. */
    public static final int MOST_FORMS = 99_999;

    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 8;

    static final String ITEM_KIND = "poll";

    public Stage stage(Instant now) {
        return Stage.at(now, opens, closes);
    }

    /** Where everybody takes part, below the address of the house. */
    public String path() {
        return "/peiling/" + code;
    }

    /** The name of the cookie by which one browser is one voice. */
    public String cookie() {
        return VoiceCookies.name(code);
    }

    ItemRef ref() {
        return new ItemRef(ITEM_KIND, id);
    }
}
