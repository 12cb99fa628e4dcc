package nl.routebord.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param status zero where the connection was closed without a word
 * @param headers as {@code name: value}
 */
record Answer(int status, List<String> headers, byte[] body) {

    static final Answer NONE = new Answer(0, List.of(), new byte[0]);

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** The cookies this answer gives, as a browser sends them back. */
    List<String> cookies() {
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                .map(line -> line.substring("set-cookie:".length()).strip().replaceFirst(";.*", ""))
                .toList();
    }
}
