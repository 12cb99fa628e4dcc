package nl.routebord.load;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The ways to the server. A door that asks how many came from one address meets more than one where more people come. */
final class Lines {

    /** Of one address; the door lets in half as many again. */
    static final int PEOPLE = 1_000;

    private final ExecutorService threads;
    private final List<HttpClient> clients = new ArrayList<>();

    Lines(ExecutorService threads) {
        this.threads = threads;
    }

    /** The line of the person with this number. */
    HttpClient of(int who) {
        return at(who / PEOPLE);
    }

    /** The line from the address with this number, of 250. */
    synchronized HttpClient at(int address) {
        while (clients.size() <= address) {
            clients.add(HttpClient.newBuilder()
                    .executor(threads)
                    .localAddress(loopback(clients.size()))
                    .build());
        }
        return clients.get(address);
    }

    private static InetAddress loopback(int n) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (1 + n % 250)});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
