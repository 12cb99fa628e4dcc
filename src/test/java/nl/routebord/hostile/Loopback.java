package nl.routebord.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The only way out of this package: to this machine, and nowhere else. */
public final class Loopback {

    private static final int PATIENCE_MILLIS = 10_000;

    private Loopback() {}

    /** A connection to a server on this machine. */
    static Socket open(String host, int port) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(allowed(host), port), PATIENCE_MILLIS);
        return socket;
    }

    /** Refuses every address that is not in 127.0.0.0/8, a name that leads elsewhere too. */
    public static InetAddress allowed(String host) throws IOException {
        var address = InetAddress.getByName(host);
        if (!address.isLoopbackAddress() || address.getAddress().length != 4) {
            throw new IllegalArgumentException("only to this machine, never to " + host);
        }
        return address;
    }
}
