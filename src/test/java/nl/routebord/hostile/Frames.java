package nl.routebord.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * Frames up a push socket, whole and in pieces. Nothing is larger than twice what the product lets through, so that the run
 * tests the guard and not the memory.
 */
final class Frames {

    /** What Tomcat bounds a message to before anything of the product sees it. */
    private static final int LIMIT = 16_384;

    private static final int PATIENCE_MILLIS = 1_000;

    private final RandomGenerator chance;
    private final Twister twister;

    Frames(RandomGenerator chance, Twister twister) {
        this.chance = chance;
        this.twister = twister;
    }

    /** What the server said on this socket; null where it did not open. Counts each frame sent as a message. */
    Answer talk(int port, Message upgrade, String like, int frames) throws IOException {
        try (Socket socket = Loopback.open("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write(upgrade.bytes("127.0.0.1:" + port));
            var in = socket.getInputStream();
            var head = head(in);
            if (!head.startsWith("HTTP/1.1 101")) {
                return new Answer(
                        head.length() < 12 ? 0 : Integer.parseInt(head.substring(9, 12)),
                        head.lines().toList(),
                        new byte[0]);
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                for (int n = 0; n < frames; n++) {
                    out.write(frame(like));
                }
                out.write(frame(true, 9, true, new byte[0]));
                out.flush();
            } catch (IOException refused) {
                // The server has closed already; what it said before is read all the same.
            }
            return new Answer(101, head.lines().toList(), heard(in));
        }
    }

    private byte[] frame(String like) {
        var text = like.getBytes(StandardCharsets.UTF_8);
        return switch (chance.nextInt(12)) {
            case 0 -> frame(true, 1, true, "X".getBytes(StandardCharsets.UTF_8));
            case 1 -> frame(true, 1, true, new byte[0]);
            case 2 -> frame(true, 2, true, text);
            case 3 -> frame(true, chance.nextInt(16), true, new byte[chance.nextInt(120)]);
            case 4 -> frame(true, 1, false, text);
            case 5 -> frame(true, 1, true, new byte[] {(byte) 0xC3, 0x28});
            case 6 -> pieces();
            case 7 -> frame(true, 8, true, new byte[] {(byte) chance.nextInt(256), (byte) chance.nextInt(256)});
            case 8 -> frame(chance.nextBoolean(), 0, true, text);
            default ->
                frame(
                        true,
                        1,
                        true,
                        twister.twist(Message.post(Message.Kind.SOCKET, "/", java.util.List.of(), like))
                                .body());
        };
    }

    private byte[] pieces() {
        var whole = new ByteArrayOutputStream();
        var piece = "x".repeat(1 + chance.nextInt(4_000)).getBytes(StandardCharsets.UTF_8);
        var most = 2 * LIMIT / piece.length;
        for (int n = 0; n < Math.min(most, 1 + chance.nextInt(40)); n++) {
            whole.writeBytes(frame(false, n == 0 ? 1 : 0, true, piece));
        }
        return whole.toByteArray();
    }

    private byte[] frame(boolean last, int code, boolean masked, byte[] data) {
        var bytes = data.length > 2 * LIMIT ? java.util.Arrays.copyOf(data, 2 * LIMIT) : data;
        var frame = new ByteArrayOutputStream();
        frame.write((last ? 0x80 : 0) | code | (chance.nextInt(40) == 0 ? 0x40 : 0));
        var mask = masked ? 0x80 : 0;
        if (bytes.length < 126) {
            frame.write(mask | bytes.length);
        } else {
            frame.write(mask | 126);
            frame.write(bytes.length >> 8);
            frame.write(bytes.length);
        }
        if (masked) {
            frame.writeBytes(new byte[4]);
        }
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int one = in.read(); one >= 0; one = in.read()) {
            head.append((char) one);
            if (head.length() > 8_192 || head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    /** Until the server closes or answers the last ping; pages that tell much are not listened to for longer than a while. */
    private static byte[] heard(InputStream in) {
        var all = new ByteArrayOutputStream();
        var some = new byte[8_192];
        var latest = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        try {
            for (int n = in.read(some); n >= 0 && System.nanoTime() < latest; n = in.read(some)) {
                all.write(some, 0, n);
                if (hasPong(some, n)) {
                    break;
                }
            }
        } catch (IOException closed) {
            // Silent: it waits for the rest of a message in pieces. Closed the hard way is closed as well.
        }
        return all.toByteArray();
    }

    private static boolean hasPong(byte[] some, int length) {
        for (int n = 1; n < length; n++) {
            if (some[n - 1] == (byte) 0x8A && some[n] == 0) {
                return true;
            }
        }
        return false;
    }
}
