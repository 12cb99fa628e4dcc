package nl.routebord.poll;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why a file with paper forms was not used. A cookie of one minute brings it from the request with the file to the page, which
 * stays the page it was: what was typed there is kept, and nothing in its address tells of a mistake.
 *
 * @param code of the poll the file was for
 */
public record SheetNo(String code, Why why) {

    /** The cookie that brings it. */
    public static final String COOKIE = "rb-tabel";

    static final Duration LIFE = Duration.ofMinutes(1);

    /** What is wrong; each has a sentence that says what to do. */
    public enum Why {
        EMPTY("poll.sheet.empty"),
        LONG("poll.sheet.long"),
        /** A workbook, a picture or anything else that is no text. */
        KIND("poll.file.kind"),
        EARLY("poll.refused.early"),
        COUNTED("poll.refused.counted"),
        GONE("poll.refused.gone"),
        /** Anything that may be otherwise a moment later. */
        AGAIN("");

        private final String refusal;

        Why(String refusal) {
            this.refusal = refusal;
        }

        /** The sentence. */
        public String key() {
            return "poll.file." + name().toLowerCase(Locale.ROOT);
        }
    }

    static SheetNo of(String code, Refusal refused) {
        return new SheetNo(
                code,
                Arrays.stream(Why.values())
                        .filter(why -> why.refusal.equals(refused.text().key()))
                        .findFirst()
                        .orElse(Why.AGAIN));
    }

    /** As the cookie has it; of an address that was made up only what a cookie can hold. */
    String value() {
        return code.replaceAll("[^A-Za-z0-9]", "") + "." + why.name();
    }

    /** What a cookie brings; empty for anything this house did not write. */
    public static Optional<SheetNo> read(@Nullable String value) {
        var parts = value == null ? new String[0] : value.split("\\.", 2);
        return parts.length < 2
                ? Optional.empty()
                : Stream.of(Why.values())
                        .filter(why -> why.name().equals(parts[1]))
                        .findFirst()
                        .map(why -> new SheetNo(parts[0], why));
    }
}
