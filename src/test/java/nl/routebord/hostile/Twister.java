package nl.routebord.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Twists one message at a time. Everything comes from one seed, so a run can be repeated. */
final class Twister {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "QQQ");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/json; charset=nergens",
            "application/octet-stream",
            "///",
            "");
    private static final List<String> ORIGINS = List.of(
            "http://elders.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", "file://", "http://[", "x");
    private static final List<String> HEADERS =
            List.of("Cookie", "Origin", "Content-Type", "Accept", "Host", "Upgrade");
    private static final List<String> ACCEPTS =
            List.of("*/*", "application/json", "text/css", "image/webp", "text/event-stream", "q=,;", "text/html;q=2");
    private static final byte[][] BROKEN = {
        {(byte) 0xC3, 0x28},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {0},
        {(byte) 0xF5},
        {0x1B, '['}
    };

    private final RandomGenerator chance;
    private final JsonTwister json;

    Twister(RandomGenerator chance) {
        this.chance = chance;
        this.json = new JsonTwister(chance);
    }

    /** A changed copy; one time in eight the message as it was, which makes it a replay. */
    Message twist(Message message) {
        var twisted = message;
        for (int left = chance.nextInt(8) == 0 ? 0 : 1 + chance.nextInt(3); left > 0; left--) {
            twisted = message.body().length > 0 && chance.nextInt(4) > 0 ? inside(twisted) : outside(twisted);
        }
        return twisted;
    }

    private Message inside(Message message) {
        return switch (chance.nextInt(8)) {
            case 0 -> message.body(flip(message.body()));
            case 1 -> message.body(java.util.Arrays.copyOf(message.body(), chance.nextInt(message.body().length + 1)));
            case 2 -> message.body(insert(message.body(), BROKEN[chance.nextInt(BROKEN.length)]));
            default -> message.body(json.twist(message.text()));
        };
    }

    private Message outside(Message message) {
        return switch (chance.nextInt(9)) {
            case 0 -> message.method(any(METHODS));
            case 1 -> message.with("Content-Type", any(TYPES));
            case 2 -> message.with("Origin", any(ORIGINS));
            case 3 -> message.without(any(HEADERS));
            case 4 -> message.with("Accept", any(ACCEPTS));
            case 5 ->
                message.with("Cookie", printable(flip(message.header("Cookie").getBytes(StandardCharsets.UTF_8))));
            case 6 -> message.target(numbers(message.target()));
            default -> message.target(address(message.target()));
        };
    }

    private byte[] flip(byte[] bytes) {
        var changed = bytes.clone();
        for (int left = Math.min(changed.length, 1 + chance.nextInt(4)); left > 0; left--) {
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return changed;
    }

    private byte[] insert(byte[] bytes, byte[] what) {
        var at = chance.nextInt(bytes.length + 1);
        var changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, at);
        changed.writeBytes(what);
        changed.write(bytes, at, bytes.length - at);
        return changed.toByteArray();
    }

    /** The numbers of an address: another page of the session, or one that never was. */
    private String numbers(String target) {
        return target.replaceFirst("=\\d+", "=" + json.number());
    }

    private String address(String target) {
        return switch (chance.nextInt(5)) {
            case 0 -> target + "?x=" + "y".repeat(chance.nextInt(1_500));
            case 1 -> target.replaceFirst("(?<==)[^&]{3,}", "");
            case 2 -> target.substring(0, 1 + chance.nextInt(target.length()));
            case 3 -> target + "/%2e%2e/" + Integer.toHexString(chance.nextInt());
            default -> printable(flip(target.getBytes(StandardCharsets.UTF_8)));
        };
    }

    /** A request line and a header end at a line break; those breaks belong to the frame and stay out of it. */
    private static String printable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "_");
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
