package nl.routebord.live.push;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routebord.load.Phone;

/** What a test of sockets looks at from outside: the connection of a screen, its lock and what a phone has heard. */
final class Watch {

    private Watch() {}

    static int waitingFor(VaadinSession session) {
        return ((ReentrantLock) session.getLockInstance()).getQueueLength();
    }

    static void until(BooleanSupplier there) {
        long latest = System.nanoTime() + SECONDS.toNanos(20);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(latest);
            LockSupport.parkNanos(MILLISECONDS.toNanos(5));
        }
    }

    static LivePush push(UI ui) {
        return (LivePush) Objects.requireNonNull(ui.getInternals().getPushConnection());
    }

    /** The number of the newest message a phone has: what its browser would tell when it comes back. */
    static int lastSyncId(Phone.Seen seen) {
        Pattern id = Pattern.compile("\"syncId\":(\\d+)");
        return seen.all().stream()
                .map(id::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(1);
    }
}
