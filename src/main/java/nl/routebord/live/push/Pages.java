package nl.routebord.live.push;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How many pages the server holds, because each takes some 0.2 MB for as long as its session lasts. Never counted by address: a
 * hall sits behind one. A browser that has no open socket is silent; of too many silent ones those that are silent longest are
 * forgotten, and build their page anew when somebody looks again. A page with an open socket is never taken away for another.
 */
final class Pages {

    /** Nobody looks at more tabs of this house in one browser. */
    static final int PER_BROWSER = 40;

    /** More than the largest hall, all with their phones in their pockets. */
    private static final int LEAST_SILENT = 600;

    private static final long BYTES_PER_SILENT = 1L << 20;
    private static final long BYTES_PER_PAGE = 400L << 10;

    private final int mostSilent;
    private final int most;
    private final Consumer<VaadinSession> forget;
    private final Set<UI> open = ConcurrentHashMap.newKeySet();

    /** Pages with an open socket, and whose they are. */
    private final Map<UI, VaadinSession> speaking = new HashMap<>();

    private final LongAdder lost = new LongAdder();
    private final SequencedSet<VaadinSession> silent = new LinkedHashSet<>();

    Pages(int mostSilent, int most, Consumer<VaadinSession> forget) {
        this.mostSilent = mostSilent;
        this.most = most;
        this.forget = forget;
    }

    /** As many as fit in a heap of so many bytes; {@code silent} where it is not zero. */
    static Pages within(long heap, int silent, Consumer<VaadinSession> forget) {
        return new Pages(
                silent > 0 ? silent : (int) Math.max(LEAST_SILENT, heap / BYTES_PER_SILENT),
                (int) Math.max(LEAST_SILENT, heap / BYTES_PER_PAGE),
                forget);
    }

    /** The pages of the service this page belongs to; empty where nobody counts. */
    static Optional<Pages> of(UI ui) {
        var session = ui.getSession();
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getService().getContext().getAttribute(Pages.class));
    }

    /** True where there is no room for the page of a browser that has none yet. */
    boolean isFull() {
        return open.size() >= most;
    }

    /** True where this browser has as many pages with an open socket as one may have. */
    synchronized boolean isMany(@Nullable String session) {
        return session != null
                && speaking.values().stream()
                                .filter(one -> id(one).equals(session))
                                .count()
                        >= PER_BROWSER;
    }

    /** A browser that asked for something for the first time. */
    void began(VaadinSession session) {
        isSilent(session);
    }

    /** A page that is there from now on; under the lock of its session. Of the browser's own silent ones the oldest may go. */
    void opened(UI ui) {
        open.add(ui);
        var session = ui.getSession();
        isSilent(session);
        var all = session.getUIs().stream().filter(one -> !isSpeaking(one)).toList();
        for (int n = 0; n < all.size() - PER_BROWSER; n++) {
            all.get(n).close();
        }
    }

    /** A page that was taken apart to be sent whole is there all the while. */
    void back(UI ui) {
        open.add(ui);
    }

    synchronized void closed(UI ui) {
        open.remove(ui);
        speaking.remove(ui);
    }

    /** The socket of a page has come up or is lost; under the lock of its session. */
    void changed(UI ui, boolean up) {
        var session = ui.getSession();
        synchronized (this) {
            if (session != null && up) {
                speaking.put(ui, session);
                silent.remove(session);
                return;
            }
            if (speaking.remove(ui) != null) {
                lost.increment();
            }
        }
        if (session != null) {
            isSilent(session);
        }
    }

    synchronized void ended(VaadinSession session) {
        silent.remove(session);
        speaking.values().removeIf(session::equals);
    }

    /** How many sockets ended, of pages that were not closed before. */
    long lost() {
        return lost.sum();
    }

    /** How many frames wait for all sockets together. */
    int waiting() {
        Set<UI> now;
        synchronized (this) {
            now = Set.copyOf(speaking.keySet());
        }
        return now.stream().mapToInt(Pages::waiting).sum();
    }

    private static int waiting(UI ui) {
        return ui.getInternals().getPushConnection() instanceof LivePush push ? push.waiting() : 0;
    }

    synchronized int speaking() {
        return speaking.size();
    }

    int open() {
        return open.size();
    }

    synchronized int silent() {
        return silent.size();
    }

    private synchronized boolean isSpeaking(UI ui) {
        return speaking.containsKey(ui);
    }

    private void isSilent(VaadinSession session) {
        var oldest = Optional.<VaadinSession>empty();
        synchronized (this) {
            if (speaking.containsValue(session)) {
                return;
            }
            // The newest stands at the end.
            silent.remove(session);
            silent.add(session);
            if (silent.size() > mostSilent || (isFull() && silent.size() > 1)) {
                oldest = Optional.of(silent.removeFirst());
            }
        }
        oldest.ifPresent(forget);
    }

    /** Empty for a session that is at its end or was never one of a browser. */
    private static String id(VaadinSession session) {
        var held = session.getSession();
        return held == null ? "" : held.getId();
    }
}
