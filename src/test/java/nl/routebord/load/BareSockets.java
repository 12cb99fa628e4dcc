package nl.routebord.load;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The floor to compare with: Tomcat's own sockets with nothing on them but the bytes. */
public class BareSockets extends Endpoint {

    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    static void broadcast(String text) {
        OPEN.forEach(session -> session.getAsyncRemote().sendText(text));
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        OPEN.add(session);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        OPEN.remove(session);
    }
}
