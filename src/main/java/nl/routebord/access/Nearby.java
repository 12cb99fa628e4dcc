package nl.routebord.access;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a browser is in the same building or on the same network. The owner's link proves no person, so whoever finds it in a
 * log far away has nothing: it works from this computer and from private addresses alone, unless
 * {@code ROUTEBORD_OWNER_LINK_ANYWHERE=on}.
 */
@Component
public class Nearby {

    private final boolean anywhere;

    Nearby(@Value("${routebord.owner-link-anywhere:}") String anywhere) {
        this.anywhere = "on".equalsIgnoreCase(anywhere.strip());
    }

    /**
     * True for loopback, private networks (RFC 1918, fc00::/7) and link-local addresses.
     *
     * @param remote the address of the browser, as the server sees it
     */
    public boolean is(String remote) {
        return anywhere || isPrivate(remote);
    }

    private static boolean isPrivate(String remote) {
        // Only what is written as an address: a name would be looked up in the network.
        if (!remote.matches("[0-9a-fA-F:.\\[\\]]+(%[\\w]+)?")) {
            return false;
        }
        try {
            var at = InetAddress.ofLiteral(remote.replaceAll("[\\[\\]]|%.*", ""));
            return at.isLoopbackAddress()
                    || at.isSiteLocalAddress() && at.getAddress().length == 4
                    || at.isLinkLocalAddress()
                    || at.getAddress().length == 16 && (at.getAddress()[0] & 0xfe) == 0xfc;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
