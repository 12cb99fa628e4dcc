package nl.routebord.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one part, once the result may be seen: the published figures with the reasons beside them.
 *
 * @param reasons those of the smaller voices first, so that a minority is never below the fold; without name, alias or group,
 *     and in the order of the alphabet, because the order of casting could tell who wrote what
 */
public record Tally(OptionResult figures, List<Reason> reasons) {

    /** Why somebody gave this mark. Where it is hidden only the desk's record holds it. */
    public record Reason(int mark, String text, boolean hidden) {

        /** One that everybody may read. */
        public Reason(int mark, String text) {
            this(mark, text, false);
        }

        /** By which the desk names it: of the words alone, so that it leads to no ballot. */
        public String key() {
            return key(text);
        }

        static String key(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public OptionId option() {
        return figures.option();
    }

    public String name() {
        return figures.name();
    }

    /** Support per group as far as it may be shown; null where not even the total is. */
    public @Nullable SupportPerGroup groups() {
        return figures.groups();
    }

    /** People who gave this mark to this part, where each part is answered by itself. */
    public int people(int mark) {
        var counts = figures.counts();
        return counts == null || mark >= counts.size() ? 0 : counts.get(mark);
    }

    public boolean isUnanswered() {
        return figures.answers() == 0;
    }
}
