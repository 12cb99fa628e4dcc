package nl.routebord.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.routebord.access.Secrets;
import nl.routebord.shared.ParticipantId;
import org.springframework.stereotype.Component;

/**
 * Under which name a voter stands in an open round. In a secret round that is an HMAC of the participant under a key of that
 * round, so that a vote can be changed while nobody can read from the table whose it is. The key lies in the round, wrapped
 * (AES-GCM) by one derived from the key file beside the database: a copy of the tables alone opens nothing, and once the
 * round is sealed its key is gone for good.
 */
@Component
class RoundKeys {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec master;
    private final SecureRandom random = new SecureRandom();

    RoundKeys(Secrets secrets) {
        this.master = new SecretKeySpec(sha256(secrets.stable("ballot rounds")), "AES");
    }

    /** A new key for a round, wrapped. */
    String fresh(RoundId round) {
        var key = new byte[32];
        random.nextBytes(key);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, round).doFinal(key);
            var wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(wrapped);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of this participant in this round. */
    Voter voter(Rounds.Round round, ParticipantId who) {
        if (!round.secret()) {
            return new Voter(round.id(), who.toString());
        }
        if (round.wrappedKey() == null) {
            throw new IllegalStateException("a sealed round knows no voters");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(unwrapped(round), "HmacSHA256"));
            var name = mac.doFinal(who.toString().getBytes(StandardCharsets.US_ASCII));
            return new Voter(round.id(), HexFormat.of().formatHex(name));
        } catch (GeneralSecurityException otherFile) {
            throw new IllegalStateException("the key file of this data folder does not fit this round", otherFile);
        }
    }

    /** What stands for a command after it counted; the id itself was made up by a phone and is as good as a secret. */
    static String hash(String commandId) {
        return HexFormat.of().formatHex(sha256(commandId));
    }

    private byte[] unwrapped(Rounds.Round round) throws GeneralSecurityException {
        var wrapped = Base64.getDecoder().decode(round.wrappedKey());
        var nonce = Arrays.copyOf(wrapped, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, round.id()).doFinal(wrapped, NONCE, wrapped.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, RoundId round) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, master, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(round.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
