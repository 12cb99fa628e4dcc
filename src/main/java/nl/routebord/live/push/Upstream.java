package nl.routebord.live.push;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.websocket.WebSocket;
import org.atmosphere.websocket.protocol.SimpleHttpProtocol;

/**
 * What may come up through a socket: next to nothing, because screens send by plain HTTP. Flow would collect a message of any
 * announced length in pieces, so it never sees one: a heartbeat is swallowed, anything else closes the socket. Tomcat has
 * bounded each message to 16,384 signs before. Only the development server's own socket may speak, within a budget.
 */
public class Upstream extends SimpleHttpProtocol {

    private static final long serialVersionUID = 1L;

    /** Room for Atmosphere's padding, a sign or two. */
    static final int HEARTBEAT_SIGNS = 8;

    private final transient Map<WebSocket, Budget> budgets = new WeakHashMap<>();

    /** The one moment at which Atmosphere shows itself to the house while it starts. */
    @Override
    public void configure(AtmosphereConfig config) {
        super.configure(config);
        ProcessEnd.leftToTheHouse(config);
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, String message) {
        boolean development = isDevelopment(socket);
        if (!budget(socket).isWithin(message.length()) || (!development && message.length() > HEARTBEAT_SIGNS)) {
            socket.close();
            return List.of();
        }
        return development ? super.onMessage(socket, message) : List.of();
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, byte[] data, int offset, int length) {
        socket.close();
        return List.of();
    }

    /** Flow itself refuses this kind of socket outside development. */
    private static boolean isDevelopment(WebSocket socket) {
        var resource = socket.resource();
        return resource != null && resource.getRequest().getParameter("debug_window") != null;
    }

    private Budget budget(WebSocket socket) {
        synchronized (budgets) {
            return budgets.computeIfAbsent(socket, fresh -> new Budget(System::nanoTime));
        }
    }
}
