package nl.routebord.workshop;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address people type and the QR code points to: {@code ROUTEBORD_PUBLIC_URL}, or else this machine's own address on the
 * local network, or else localhost.
 */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${routebord.public-url:}") String configured, @Value("${server.port:8080}") int port) {
        this.base = configured.isBlank() ? local(port) : configured.strip().replaceAll("/+$", "");
    }

    /** Without a slash at the end, for example {@code https://routebord.example.nl}. */
    public String base() {
        return base;
    }

    /** As people read and type it: without the scheme. */
    public String spoken() {
        return base.replaceFirst("^https?://", "");
    }

    /** True where a browser may keep its screen awake: by https, or on this very computer. */
    public boolean mayStayAwake() {
        return base.startsWith("https://") || base.matches("http://(localhost|127\\.[\\d.]+)(:\\d+)?");
    }

    public String joining(WorkshopView workshop) {
        return base + "/m/" + workshop.code();
    }

    private static String local(int port) {
        return "http://" + ownAddress() + (port == 80 ? "" : ":" + port);
    }

    private static String ownAddress() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .filter(PublicAddress::isUp)
                    .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                    .flatMap(address -> address instanceof Inet4Address four ? Stream.of(four) : Stream.empty())
                    .map(Inet4Address::getHostAddress)
                    .findFirst()
                    .orElse("localhost");
        } catch (SocketException noNetwork) {
            return "localhost";
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isVirtual();
        } catch (SocketException gone) {
            return false;
        }
    }
}
