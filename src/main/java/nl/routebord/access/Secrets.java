package nl.routebord.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes secrets and codes. The database only ever sees a secret's SHA-256, so a copy of the tables opens nothing. Links that
 * must stay the same for a data folder are derived from a key file beside the database, not stored.
 */
@Component
public class Secrets {

    /** Without 0 O 1 I L, which people mix up when they read a code aloud: 31 signs, so 8 of them are 39.6 bits. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    Secrets(@Value("${routebord.key-file}") Path file) throws IOException {
        this.key = keyIn(file);
    }

    /** A new secret of 128 random bits, fit for a link or a cookie. */
    public String fresh() {
        var bits = new byte[16];
        random.nextBytes(bits);
        return base32(bits);
    }

    /** The secret of 128 bits that belongs to this purpose and this data folder; always the same. */
    public String stable(String purpose) {
        return base32(Arrays.copyOf(mac(purpose), 16));
    }

    /** The code of eight readable signs that belongs to this purpose and this data folder; always the same. */
    public String stableCode(String purpose) {
        var signs = BigInteger.valueOf(READABLE.length());
        var rest = new BigInteger(1, mac(purpose)); // 256 bits, so that no sign is likelier than another
        var code = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            code.append(READABLE.charAt(rest.mod(signs).intValue()));
            rest = rest.divide(signs);
        }
        return code.toString();
    }

    /**
     * The signature of 128 bits over this text, with a key of somebody's own. Compare with {@link #same}.
     *
     * @param key at least 128 random bits
     */
    public String sign(String key, String text) {
        return base32(Arrays.copyOf(mac(key.getBytes(StandardCharsets.UTF_8), text), 16));
    }

    /** True if both are the same; how long that takes tells nothing about where they differ. */
    public boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The 256 bits that belong to this purpose and this data folder; always the same. */
    byte[] key(String purpose) {
        return mac(purpose);
    }

    private byte[] mac(String purpose) {
        return mac(key, purpose);
    }

    private static byte[] mac(byte[] key, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new code of eight readable signs, for joining a workshop. */
    public String code() {
        var code = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            code.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** A new public name of eight signs for an address or a seat; it opens nothing. */
    public String handle() {
        var bits = new byte[5];
        random.nextBytes(bits);
        return base32(bits);
    }

    public String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base32(byte[] bits) {
        var text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte b : bits) {
            buffer = (buffer << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                text.append(BASE32.charAt((buffer >> (held - 5)) & 31));
                held -= 5;
            }
        }
        if (held > 0) {
            text.append(BASE32.charAt((buffer << (5 - held)) & 31));
        }
        return text.toString();
    }

    private byte[] keyIn(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        if (Files.notExists(file)) {
            var fresh = new byte[32];
            random.nextBytes(fresh);
            Files.write(file, fresh);
            keepPrivate(file);
        }
        return Files.readAllBytes(file);
    }

    private static void keepPrivate(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException notPosix) {
            // A file system without such rights: the folder's own rights have to do.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
