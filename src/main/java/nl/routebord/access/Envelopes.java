package nl.routebord.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals a text so that only this product reads it, and notices every change (AES-256-GCM). The key comes from the key file
 * beside the database, another for each purpose: what was sealed for one is not opened for another.
 */
@Component
public class Envelopes {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Secrets secrets;

    Envelopes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The sealed text, fit for a cookie or a column: about a third longer than the text, and 38 signs. */
    public String seal(String purpose, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed for this purpose; empty for anything else, also when one sign was changed. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            var all = Base64.getUrlDecoder().decode(sealed);
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            var nonce = Arrays.copyOf(all, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(secrets.key("seal:" + purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
