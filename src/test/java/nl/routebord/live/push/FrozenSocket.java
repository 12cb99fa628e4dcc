package nl.routebord.live.push;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.routebord.load.Phone;

/** A phone that opens its socket and then reads nothing any more, as one whose browser the system has frozen. */
public final class FrozenSocket implements AutoCloseable {

    private final Socket socket = new Socket();

    public FrozenSocket(Phone phone) throws IOException {
        URI address = phone.pushAddress(-1);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = "GET " + phone.pushPath(-1).replace(" ", "%20") + " HTTP/1.1\r\n"
                + "Host: " + address.getAuthority() + "\r\n"
                + "Origin: " + phone.origin() + "\r\n"
                + "Cookie: " + phone.cookie() + "\r\n"
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("refused: " + head);
            }
            head.append((char) next);
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("refused: " + head);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
