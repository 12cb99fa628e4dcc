package nl.routebord.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A topic as nodes name it to each other: eight bytes from which nobody can read whom or what it is about, the same on every
 * node and in every version. Two topics with one mark, which takes billions of them, would cost a read too many and no more.
 */
final class Mark {

    private Mark() {}

    static long of(Topic topic) {
        try {
            byte[] name = (topic.kind() + ' ' + topic.id()).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
