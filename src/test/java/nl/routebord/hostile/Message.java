package nl.routebord.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One request as it goes over the wire.
 *
 * @param kind which part of the protocol it is, for the figures
 * @param target path and query, as they stand in the request line
 * @param headers in order, without the length of the body
 */
record Message(Kind kind, String method, String target, List<Header> headers, byte[] body) {

    enum Kind {
        PAGE,
        INIT,
        UIDL,
        HEARTBEAT,
        OUTBOX,
        DOOR,
        ROUTE,
        SOCKET
    }

    record Header(String name, String value) {}

    static Message get(Kind kind, String target, List<Header> headers) {
        return new Message(kind, "GET", target, headers, new byte[0]);
    }

    static Message post(Kind kind, String target, List<Header> headers, String body) {
        return new Message(kind, "POST", target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Message body(byte[] changed) {
        return new Message(kind, method, target, headers, changed);
    }

    Message body(String changed) {
        return body(changed.getBytes(StandardCharsets.UTF_8));
    }

    Message method(String changed) {
        return new Message(kind, changed, target, headers, body);
    }

    Message target(String changed) {
        return new Message(kind, method, changed, headers, body);
    }

    Message without(String name) {
        return new Message(
                kind,
                method,
                target,
                headers.stream()
                        .filter(header -> !header.name.equalsIgnoreCase(name))
                        .toList(),
                body);
    }

    /** With this header and no other of that name. */
    Message with(String name, String value) {
        var changed = new ArrayList<>(without(name).headers);
        changed.add(new Header(name, value));
        return new Message(kind, method, target, List.copyOf(changed), body);
    }

    String header(String name) {
        return headers.stream()
                .filter(header -> header.name.equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** As bytes, for a server of this name. */
    byte[] bytes(String host) {
        var out = new ByteArrayOutputStream();
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (header("Host").isEmpty()) {
            head.append("Host: ").append(host).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name).append(": ").append(header.value).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
