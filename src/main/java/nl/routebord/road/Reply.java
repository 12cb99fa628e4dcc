package nl.routebord.road;

import org.jspecify.annotations.Nullable;

/**
 * What a form on a screen gets back.
 *
 * @param ok true if the change counts; false is a no for good, with what to do in {@code text}
 * @param why the name of the refusal
 * @param go where the browser goes next, if anywhere
 */
public record Reply(
        boolean ok,
        String text,
        @Nullable String why,
        @Nullable String go) {

    public static Reply yes(String text) {
        return new Reply(true, text, null, null);
    }

    public static Reply go(String to) {
        return new Reply(true, "", null, to);
    }

    public static Reply no(String text, String why) {
        return new Reply(false, text, why, null);
    }
}
