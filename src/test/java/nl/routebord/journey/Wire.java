package nl.routebord.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;

/** Requests as no page of ours would send them. */
final class Wire {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final int port;

    Wire(Product product) {
        port = product.port();
        base = "http://127.0.0.1:" + port;
    }

    String base() {
        return base;
    }

    /** As somebody types an address. */
    HttpResponse<String> page(String path, String cookie) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Cookie", cookie)
                .build());
    }

    HttpResponse<String> page(String path) {
        return page(path, "a=b");
    }

    /** As a form of a page on {@code origin}. */
    HttpResponse<String> post(String path, String origin, String cookie, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Origin", origin)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    /** What a request line that no browser would write gets back. */
    String raw(String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = line + "\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status a socket from a page of this origin gets: 101 if it was let in. */
    int socket(String origin) {
        try {
            var open = http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + port + "/VAADIN/push?v-uiId=0"), new WebSocket.Listener() {})
                    .join();
            open.abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(request.toString(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
