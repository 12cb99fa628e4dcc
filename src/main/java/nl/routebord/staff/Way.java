package nl.routebord.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * One way to the provider and back. It travels in a cookie that only this product can read, so that any node takes somebody
 * in again.
 *
 * @param state comes back unchanged: the answer belongs to this browser
 * @param nonce stands in the token: the token belongs to this question
 * @param verifier proves at the provider that who asks for the token is who began (PKCE)
 * @param redirect the address that was given to the provider, which has to be the same once more
 * @param back the own page somebody came from
 */
record Way(String state, String nonce, String verifier, String redirect, String back, Instant until) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 6;

    String written() {
        return String.join(BETWEEN, state, nonce, verifier, redirect, back, Long.toString(until.toEpochMilli()));
    }

    static Optional<Way> read(String written) {
        var parts = written.split(BETWEEN, -1);
        return parts.length == PARTS
                ? Optional.of(new Way(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        parts[4],
                        Instant.ofEpochMilli(Long.parseLong(parts[5]))))
                : Optional.empty();
    }

    /** A path of our own, and nothing that leads to another site; the start page for everything else. */
    static String own(String path) {
        return path.length() <= 300 && path.matches("/(?!/)[A-Za-z0-9/_~.?=&-]*") && !path.startsWith("/aanmelden")
                ? path
                : "/";
    }
}
