package nl.routebord.poll;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.routebord.access.Secrets;
import org.springframework.stereotype.Component;

/**
 * The secrets by which one browser is one voice of a poll: 128 random bits and a signature over them and the code of the poll.
 * So none of them has to be kept for people who only look, and nobody can think one up.
 */
@Component
class VoiceCookies {

    private static final int HALF = 26;

    private final Polls polls;
    private final Secrets secrets;

    /** Keys never change, so they are read once. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    VoiceCookies(Polls polls, Secrets secrets) {
        this.polls = polls;
        this.secrets = secrets;
    }

    /** The name of the cookie of the poll with this code. */
    static String name(String code) {
        return "rb-peiling-" + code;
    }

    /** A new secret for a browser that opens this poll; empty where there is no such poll. */
    Optional<String> fresh(String code) {
        return key(code).map(key -> {
            var bits = secrets.fresh();
            return bits + secrets.sign(key, code + bits);
        });
    }

    /** True for a secret that this house gave for this poll. */
    boolean areOurs(String code, String secret) {
        if (secret.length() != 2 * HALF) {
            return false;
        }
        return key(code)
                .map(key -> secrets.same(secret.substring(HALF), secrets.sign(key, code + secret.substring(0, HALF))))
                .orElse(false);
    }

    private Optional<String> key(String code) {
        var known = keys.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        var read = polls.key(code);
        read.ifPresent(key -> keys.put(code, key));
        return read;
    }
}
