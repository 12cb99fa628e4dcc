package nl.routebord.shared;

import java.util.regex.Pattern;

/**
 * The name a screen gives to one intended change. The same id sent twice is the same change: it counts once and gets the
 * same answer. Made in the browser from 128 random bits (base 32), because plain http has no {@code crypto.randomUUID}.
 */
public record CommandId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{16,40}");

    public CommandId {
        if (!SHAPE.matcher(value).matches()) {
            throw Refusal.because("shared.refused.command");
        }
    }
}
