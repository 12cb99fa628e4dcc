package nl.routebord.live.push;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.atmosphere.websocket.WebSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to WebSockets past Atmosphere's broadcaster, whose thread pool makes a change reach the last of 1,000 phones ten
 * times later than it need be. Long polling keeps the stock way. Every method runs under the session lock, except the
 * writing itself. It leans on classes Vaadin and Atmosphere call internal, so its tests run against each new version.
 */
public class LivePush extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LivePush.class);
    private static final String SEEN = "X-Vaadin-LastSeenServerSyncId";
    private static final long FAREWELL_MILLIS = 500;
    private static final Executor THREADS = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("push-", 0).factory());

    private final transient Replay replay = new Replay();
    private transient volatile @Nullable Outbox outbox;
    private boolean own;
    private boolean replacing;

    public LivePush(UI ui) {
        super(ui);
    }

    /** A full queue is not fed: the tree stays dirty, and once there is room one push brings the newest state. */
    @Override
    public void push(boolean async) {
        Outbox out = outbox;
        if (async && out != null && out.isFull()) {
            return;
        }
        super.push(async);
    }

    /** Never throws: the message has its number already, an exception would leave a hole the browser can only resync over. */
    @Override
    protected void sendMessage(String message) {
        Outbox out = outbox;
        if (out == null) {
            super.sendMessage(message);
            return;
        }
        // As Atmosphere's TrackMessageSize does it: length in UTF-16 units, a bar, the message.
        String frame = message.length() + "|" + message;
        replay.add(getUI().getInternals().getServerSyncId() - 1, frame);
        out.add(frame);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        AtmosphereResource old = isConnected() ? getResource() : null;
        if (old != null) {
            replacing = true;
            try {
                letGo(old);
            } finally {
                replacing = false;
            }
        }
        Outbox out = null;
        if (resource.transport() == TRANSPORT.WEBSOCKET && resource instanceof AtmosphereResourceImpl socket) {
            Socket wire = new Socket(socket.webSocket());
            out = new Outbox(wire, THREADS);
            wire.outbox = out;
            replay.after(lastSeen(resource)).forEach(out::add);
        }
        outbox = out;
        super.connect(resource);
        told(true);
    }

    /** A phone that walked from Wi-Fi to 4G leaves a stuck socket behind: its farewell must not hold the session lock. */
    private void letGo(AtmosphereResource old) {
        if (outbox == null) {
            disconnect();
            return;
        }
        lost();
        THREADS.execute(() -> {
            try {
                old.close();
            } catch (IOException | RuntimeException e) {
                LOG.debug("An old socket was closed already");
            }
        });
    }

    @Override
    public void disconnect() {
        own = true;
        try {
            Outbox out = outbox;
            if (out != null) {
                out.await(FAREWELL_MILLIS);
            }
            super.disconnect();
        } finally {
            own = false;
        }
    }

    private void lost() {
        own = true;
        try {
            connectionLost();
        } finally {
            own = false;
        }
    }

    /**
     * Atmosphere also reports the end of a socket that has been replaced already (vaadin/flow #26690); taken for the end of
     * the new one it would leave the phone silent for good. Whether the current one is alive its own event tells;
     * {@code webSocket.isOpen()} does not: it is still true while a real loss is reported.
     */
    @Override
    public void connectionLost() {
        if (!own && isConnected() && isAlive(getResource())) {
            return;
        }
        boolean wasConnected = isConnected();
        super.connectionLost();
        outbox = null;
        if (wasConnected && !replacing) {
            told(false);
        }
    }

    private void told(boolean up) {
        Pages.of(getUI()).ifPresent(pages -> pages.changed(getUI(), up));
        Line.tell(getUI(), up);
    }

    /** Not under a session lock, on a thread that serves one screen alone: what this pushes leaves on that thread. */
    public static void together(Runnable task) {
        Outbox.together(task);
    }

    /** Not under the session lock: waits until what was pushed has left for the socket, at most so long. */
    public void written(long millis) {
        Outbox out = outbox;
        if (out != null) {
            out.await(millis);
        }
    }

    /** Closes the socket of a browser that reads nothing any more, without waiting for it; another one may come at any time. */
    public void hangUp() {
        if (outbox != null) {
            letGo(getResource());
        }
    }

    /** How many frames wait for the socket. */
    int waiting() {
        Outbox out = outbox;
        return out == null ? 0 : out.size();
    }

    static boolean isAlive(AtmosphereResource resource) {
        AtmosphereResourceEvent event = resource.getAtmosphereResourceEvent();
        return !(resource.isCancelled()
                || resource.isResumed()
                || event.isCancelled()
                || event.isClosedByClient()
                || event.isClosedByApplication()
                || event.isResumedOnTimeout());
    }

    private static int lastSeen(AtmosphereResource resource) {
        String seen = resource.getRequest().getHeader(SEEN);
        if (seen == null) {
            seen = resource.getRequest().getParameter(SEEN);
        }
        try {
            return seen == null ? Integer.MAX_VALUE : Integer.parseInt(seen);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private void later(Command command) {
        try {
            var unused = getUI().access(command);
        } catch (UIDetachedException e) {
            // The screen is gone; nobody waits for this any more.
        }
    }

    private final class Socket implements Outbox.Wire {

        private final WebSocket webSocket;
        private @Nullable Outbox outbox;

        Socket(WebSocket webSocket) {
            this.webSocket = webSocket;
        }

        /** Only this way: Tomcat's own remotes collide with Atmosphere's heartbeat and lose frames. */
        @Override
        public void write(String frame) throws IOException {
            webSocket.write(frame);
        }

        @Override
        public void caughtUp() {
            later(() -> {});
        }

        /** First out of the fan-out, then the farewell: Tomcat waits up to 20 s to send its close to a stuck socket. */
        @Override
        public void broken() {
            later(() -> {
                if (LivePush.this.outbox == outbox) {
                    lost();
                }
            });
            webSocket.close();
        }
    }
}
