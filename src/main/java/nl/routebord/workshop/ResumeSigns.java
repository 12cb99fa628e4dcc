package nl.routebord.workshop;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;

/** A code to go on with, as people type it: any case, with blanks, dashes or dots between, or the whole address of its QR code. */
final class ResumeSigns {

    /** What stands before the code in the address of its QR code; behind a {@code #}, which no browser sends to a server. */
    static final String MARK = "#verder=";

    private static final int COUNT = 8;
    private static final int LONGEST = 300;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");

    private ResumeSigns() {}

    /** The field {@code resume}; refuses {@code workshop.resume.empty}, and what has no eight signs with {@code workshop.resume.long}: all codes have. */
    static String of(Fields fields) {
        var signs = of(fields.text("resume", LONGEST, "workshop.resume"));
        if (signs.length() != COUNT) {
            throw Refusal.because("workshop.resume.long");
        }
        return signs;
    }

    static String of(String typed) {
        var mark = typed.lastIndexOf(MARK);
        var code = mark < 0 ? typed : typed.substring(mark + MARK.length());
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC);
        return BETWEEN.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
