package nl.routebord.live.push;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells {@link Pages} what comes and goes, and ends the sessions it has no room for. */
@Component
class PageCount implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageCount.class);

    /** Ending a session waits for its lock; whoever comes in does not wait along. */
    private static final Executor THREADS = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("forget-", 0).factory());

    private final transient Pages pages;

    /** @param silent how many silent browsers are remembered; zero for as many as fit */
    PageCount(@Value("${routebord.most-silent:0}") int silent) {
        pages = Pages.within(Runtime.getRuntime().maxMemory(), silent, PageCount::forget);
    }

    Pages pages() {
        return pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        var service = init.getSource();
        service.getContext().setAttribute(Pages.class, pages);
        service.addSessionInitListener(began -> pages.began(began.getSession()));
        service.addSessionDestroyListener(ended -> pages.ended(ended.getSession()));
        service.addUIInitListener(opened -> {
            var ui = opened.getUI();
            pages.opened(ui);
            ui.addAttachListener(back -> pages.back(ui));
            ui.addDetachListener(closed -> pages.closed(ui));
        });
    }

    private static void forget(VaadinSession session) {
        THREADS.execute(() -> {
            try {
                session.getSession().invalidate();
            } catch (IllegalStateException ended) {
                LOG.debug("A session ended by itself");
            }
        });
    }
}
