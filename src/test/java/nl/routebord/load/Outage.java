package nl.routebord.load;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;

/** The access point of a hall: when it fails every line is cut, and no new one is taken until it is back at the same address. */
final class Outage implements AutoCloseable {

    private static final int WAITING = 1_024;
    private static final int BUFFER = 8_192;
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;
    private static final int TRIES = 100;

    private final URI server;
    private final ExecutorService threads;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    Outage(URI server, ExecutorService threads) throws IOException {
        this.server = server;
        this.threads = threads;
        door = anywhere();
        port = door.getLocalPort();
    }

    /** Where the phones of this hall find the server. */
    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void cut() throws IOException {
        door.close();
        for (var end : ends) {
            shut(end);
        }
    }

    void mend() throws IOException {
        door = open(port);
    }

    /** Not among the ports that lines going out take: one of them would sit there when the door is to open again. */
    private ServerSocket anywhere() throws IOException {
        for (var tries = 1; ; tries++) {
            try {
                return open(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            } catch (BindException taken) {
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private ServerSocket open(int port) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
        threads.execute(() -> welcome(opened));
        return opened;
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var phone = opened.accept();
                ends.add(phone);
                if (opened.isClosed()) {
                    shut(phone);
                }
                threads.execute(() -> join(phone));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket phone) {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            ends.add(far);
            phone.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            if (phone.isClosed()) {
                shut(far);
            }
            threads.execute(() -> carry(phone, far));
            carry(far, phone);
        } catch (IOException nobody) {
            shut(phone);
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[BUFFER];
        try (var in = from.getInputStream();
                var out = to.getOutputStream()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                out.write(bytes, 0, n);
            }
        } catch (IOException cut) {
            // both ends go below
        }
        shut(from);
        shut(to);
    }

    private void shut(Socket end) {
        ends.remove(end);
        try {
            end.close();
        } catch (IOException gone) {
            // it is closed then
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
