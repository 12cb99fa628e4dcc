package nl.routebord.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection that stays open between requests, as a browser's. Reads whatever comes back, also to what no browser sends. */
final class HttpLine implements AutoCloseable {

    private static final int MOST = 4 * 1024 * 1024;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private int silences;

    HttpLine(int port) {
        this.port = port;
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    String base() {
        return "http://" + host();
    }

    /** How often nothing came back within the patience of a browser. */
    int silences() {
        return silences;
    }

    Answer send(Message message) {
        var bytes = message.bytes(host());
        var head = message.method().equals("HEAD");
        // A connection the server closed meanwhile says so only when it is used.
        var kept = socket != null;
        var answer = once(bytes, head);
        return answer == null || (kept && answer.status() == 0) ? orNone(once(bytes, head)) : answer;
    }

    private static Answer orNone(@Nullable Answer answer) {
        return answer == null ? Answer.NONE : answer;
    }

    private @Nullable Answer once(byte[] bytes, boolean head) {
        try {
            var line = socket == null ? connect() : socket;
            line.getOutputStream().write(bytes);
            return read(java.util.Objects.requireNonNull(in), head);
        } catch (java.net.SocketTimeoutException silent) {
            silences++;
            close();
            return Answer.NONE;
        } catch (IOException gone) {
            close();
            return null;
        }
    }

    private Socket connect() throws IOException {
        var fresh = Loopback.open("127.0.0.1", port);
        socket = fresh;
        in = new BufferedInputStream(fresh.getInputStream(), 16_384);
        return fresh;
    }

    private Answer read(InputStream from, boolean head) throws IOException {
        var first = line(from);
        if (!first.startsWith("HTTP/1.")) {
            throw new EOFException(first);
        }
        var status = Integer.parseInt(first.substring(9, 12));
        var headers = new ArrayList<String>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            headers.add(line);
        }
        var answer = new Answer(status, List.copyOf(headers), new byte[0]);
        var bare = head || status == 204 || status == 304 || status < 200;
        var body = bare ? answer.body() : body(from, answer);
        if (answer.header("Connection").equalsIgnoreCase("close") || (!bare && isUnmeasured(answer))) {
            close();
        }
        return new Answer(status, answer.headers(), body);
    }

    private static boolean isUnmeasured(Answer answer) {
        return answer.header("Content-Length").isEmpty()
                && answer.header("Transfer-Encoding").isEmpty();
    }

    private static byte[] body(InputStream from, Answer answer) throws IOException {
        if (answer.header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            return chunks(from);
        }
        var length = answer.header("Content-Length");
        return length.isEmpty() ? from.readNBytes(MOST) : from.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream from) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = size(from); size > 0; size = size(from)) {
            whole.writeBytes(from.readNBytes(size));
            line(from);
        }
        line(from);
        return whole.toByteArray();
    }

    private static int size(InputStream from) throws IOException {
        return Integer.parseInt(line(from).replaceFirst(";.*", "").strip(), 16);
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = from.read(); one != '\n'; one = from.read()) {
            if (one < 0 || line.size() > 65_536) {
                throw new EOFException(line.toString(StandardCharsets.ISO_8859_1));
            }
            if (one != '\r') {
                line.write(one);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        var held = socket;
        socket = null;
        in = null;
        if (held != null) {
            try {
                held.close();
            } catch (IOException already) {
                // It is gone, which is what was wanted.
            }
        }
    }
}
