package nl.routebord.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.routebord.live.push.Line;
import nl.routebord.live.push.LivePush;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one screen alive: subscribes what it shows, gives it the beat, and holds the banner about the connection. One per
 * screen, anywhere in it; it is subscribed while attached, and attaching again starts anew.
 *
 * <p>On attach and in {@link #show} the current records are read at once, under the session lock. That is the one exception
 * to "no database under a session lock": the first paint must not be empty, the lock is held by this very tab's own
 * navigation, and a topic somebody watches already costs no read at all. Every later record comes as a frame.
 */
@Tag("rb-live")
@JsModule("./rb-live.ts")
public class LiveScreen extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Live live;
    private Watcher watcher;
    private transient List<Feed<?>> feeds = List.of();
    private transient @Nullable Feed<?> always;
    private transient @Nullable Screen screen;

    public LiveScreen(Live live, Watcher watcher) {
        this.live = live;
        this.watcher = watcher;
        getElement().setAttribute("first", watcher.first());
        getElement().setAttribute("text-restart", LiveTexts.say(getLocale(), "live.banner.restart"));
        setTexts(LiveTexts.say(getLocale(), "live.banner.offline"), LiveTexts.say(getLocale(), "live.banner.back"));
    }

    /** Other words for the banner than those of the bundle. */
    public final void setTexts(String offline, String back) {
        getElement().setAttribute("text-offline", offline);
        getElement().setAttribute("text-back", back);
    }

    /**
     * Shows these feeds and no others. Feeds with the same topic and audience stay subscribed; all are called with the
     * current record before this returns, or on attach if there is no screen yet.
     */
    public void show(List<Feed<?>> wanted) {
        feeds = always == null
                ? List.copyOf(wanted)
                : Stream.concat(Stream.of(always), wanted.stream()).toList();
        if (screen != null) {
            live.show(screen, feeds);
        }
    }

    /** Shows this feed too, whatever else is shown: what the page stands or falls with. To be said before the first show. */
    public void keep(Feed<?> feed) {
        always = feed;
        show(feeds);
    }

    /**
     * What {@link #keep} watches says that this page is over. Everything it watches is read once more, off the lock, so that a
     * panel that knows why can say so and take the page away by itself; otherwise {@code goodbye} does.
     */
    public void leave(Runnable goodbye) {
        Screen leaving = screen;
        if (leaving == null) {
            return;
        }
        live.pulse().run(() -> {
            live.refresh(leaving);
            leaving.enter(() -> {
                leaving.catchUp(false);
                if (leaving == screen) {
                    goodbye.run();
                }
            });
        });
    }

    /** From now on the person before this screen is counted under another group; the same one changes nothing. */
    public void count(String group) {
        if (!watcher.group().equals(group)) {
            watcher = new Watcher(watcher.room(), watcher.who(), group, watcher.first());
            if (screen != null) {
                screen.watchedBy(watcher);
                live.rooms().regroup(watcher.room());
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Screen opened = new Screen(watcher, new UiDoor(ui), live.pulse());
        opened.vital(always == null ? null : Key.of(always));
        screen = opened;
        getElement().setProperty("screen", opened.id());
        getElement().setProperty("start", live.start());
        Line.listen(ui, up -> line(opened, up));
        live.open(opened);
        live.show(opened, feeds);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Screen closing = screen;
        screen = null;
        if (closing != null) {
            Line.listen(event.getUI(), null);
            live.close(closing);
        }
    }

    /**
     * The browser noticed that it hears nothing, or is looked at again. What is known already goes back in the answer of this
     * very request; then the records are read anew, off the lock, and what is newer follows as a frame.
     */
    @ClientCallable
    void wake() {
        Screen waking = screen;
        if (waking != null) {
            live.rooms().lookedAt(waking);
            waking.hide(false);
            waking.catchUp(true);
            live.pulse().run(() -> live.wake(waking));
        }
    }

    /** Nobody looks at this tab: it is left alone until it wakes. */
    @ClientCallable
    void away() {
        if (screen != null) {
            screen.hide(true);
        }
    }

    private void line(Screen of, boolean up) {
        live.rooms().line(of, up);
        if (up) {
            of.catchUp(false);
        }
    }

    private final class UiDoor implements Screen.Door {

        private final UI ui;

        /** The one that brought this screen. */
        private final int request;

        UiDoor(UI ui) {
            this.ui = ui;
            request = ui.getInternals().getLastProcessedClientToServerId();
        }

        @Override
        public void enter(Runnable task) {
            var unused = ui.access((Command) task::run);
        }

        @Override
        public void bring(Runnable task) {
            LivePush.together(() -> {
                var session = ui.getSession();
                if (session != null && session.getLockInstance().tryLock()) {
                    enter(session, task);
                } else {
                    enter(task);
                }
            });
        }

        /** As {@link UI#access} does it, without the way over its queue: nearly always nobody else holds the lock. */
        private void enter(VaadinSession session, Runnable task) {
            var before = CurrentInstance.setCurrent(ui);
            try {
                task.run();
            } catch (RuntimeException e) {
                session.getErrorHandler().error(new ErrorEvent(e));
            } finally {
                CurrentInstance.restoreInstances(before);
                session.unlock();
            }
        }

        @Override
        public boolean isOpen() {
            var push = ui.getInternals().getPushConnection();
            return push == null || push.isConnected();
        }

        @Override
        public void beat(long revision) {
            getElement().setProperty("beat", (double) revision);
        }

        @Override
        public void probe(long revision) {
            getElement().setProperty("probe", (double) revision);
        }

        /**
         * Flow keeps the answer to the last request in case it gets lost: that of a whole page is the size of one. One of a
         * later request may still be on its way, so it stays.
         */
        @Override
        public void arrived() {
            if (ui.getInternals().getLastProcessedClientToServerId() == request) {
                ui.getInternals().setLastRequestResponse(null);
            }
        }

        @Override
        public void hangUp() {
            if (ui.getInternals().getPushConnection() instanceof LivePush push) {
                push.hangUp();
            }
        }

        @Override
        public void farewell() {
            getElement().setProperty("restarting", true);
        }

        /** The lock first: what another thread changes under it is written down for the socket when that thread lets go. */
        @Override
        public void written(long millis) throws InterruptedException {
            var session = ui.getSession();
            if (session != null && session.getLockInstance().tryLock(millis, TimeUnit.MILLISECONDS)) {
                session.getLockInstance().unlock();
            }
            if (ui.getInternals().getPushConnection() instanceof LivePush push) {
                push.written(millis);
            }
        }
    }
}
