package nl.routebord.staff;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.util.Base64;

/** The private key with which this product proves itself to the provider: a JWK, or RSA in PEM (PKCS #8). */
final class ClientKey {

    private ClientKey() {}

    /** Throws {@link OidcSettingFault} for a file that is not there, or holds no private key that is strong enough. */
    static JWK in(Path file) {
        try {
            var text = Files.readString(file).strip();
            var key = text.startsWith("{") ? JWK.parse(text) : pem(text);
            if (key.isPrivate() && (!(key instanceof RSAKey) || key.size() >= 2048)) {
                return key;
            }
        } catch (IOException | ParseException | GeneralSecurityException | IllegalArgumentException unreadable) {
            // Told below, without a word of what the file holds.
        }
        throw new OidcSettingFault("ROUTEBORD_OIDC_CLIENT_KEY");
    }

    private static JWK pem(String text) throws GeneralSecurityException {
        var bytes = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        var rsa = KeyFactory.getInstance("RSA");
        var key = rsa.generatePrivate(new PKCS8EncodedKeySpec(bytes));
        if (!(key instanceof RSAPrivateCrtKey whole)) {
            throw new GeneralSecurityException();
        }
        var open = rsa.generatePublic(new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
        return new RSAKey.Builder((RSAPublicKey) open).privateKey(whole).build();
    }
}
