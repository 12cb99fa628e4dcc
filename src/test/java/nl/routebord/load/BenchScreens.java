package nl.routebord.load;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the screens the server holds in memory, so that a long run can show that none stays behind. */
final class BenchScreens {

    private final AtomicInteger open = new AtomicInteger();

    void count(UI ui) {
        open.incrementAndGet();
        ui.addDetachListener(gone -> open.decrementAndGet());
    }

    int open() {
        return open.get();
    }
}
