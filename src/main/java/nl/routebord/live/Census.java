package nl.routebord.live;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Counts together: every five seconds this node writes down what it counts, every second it reads what the others do. A node
 * that went silent counts for nothing after fifteen seconds, and what it had committed but not told yet is then looked for: all
 * that is on a screen here is read once more.
 */
@Component
class Census implements SmartInitializingSingleton, DisposableBean {

    static final long EVERY = 1_000;
    static final int TURNS_PER_WRITE = 5;
    private static final int TURNS_PER_TIDYING = 60;
    private static final long BELIEVED = 15_000;
    private static final Logger LOG = LoggerFactory.getLogger(Census.class);

    private final Bus bus;
    private final NodeRows rows;
    private final Rooms rooms;
    private final Neighbours neighbours;
    private final Pulse pulse;
    private final Set<String> knownAlive = new HashSet<>();
    private long lastRead;
    private int turns;
    private boolean lost;
    private volatile boolean over;

    Census(Bus bus, NodeRows rows, Rooms rooms, Neighbours neighbours, Pulse pulse) {
        this.bus = bus;
        this.rows = rows;
        this.rooms = rooms;
        this.neighbours = neighbours;
        this.pulse = pulse;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!bus.isAlone()) {
            pulse.run(this::turn);
        }
    }

    private void turn() {
        try {
            look();
        } finally {
            if (!over) {
                pulse.after(Duration.ofMillis(EVERY), this::turn);
            }
        }
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        try {
            if (turns % TURNS_PER_WRITE == 0) {
                rows.write(rooms.here());
            }
            if (turns % TURNS_PER_TIDYING == TURNS_PER_TIDYING - 1) {
                rows.tidy();
            }
            turns++;
            read(rows.others());
            lost = false;
        } catch (RuntimeException e) {
            if (!lost) {
                lost = true;
                LOG.warn("The nodes cannot be counted together ({}), trying again", Faults.where(e));
            }
            if (pulse.millis() - lastRead > BELIEVED) {
                rooms.elsewhere(Map.of());
            }
        }
    }

    private void read(NodeRows.Others others) {
        lastRead = pulse.millis();
        rooms.elsewhere(others.present());
        Set<String> died = new HashSet<>(knownAlive);
        died.retainAll(others.silent());
        knownAlive.clear();
        knownAlive.addAll(others.alive());
        if (!died.isEmpty()) {
            LOG.warn("{} other node(s) went silent; what is on the screens is read anew", died.size());
            neighbours.missed();
        }
    }

    @Override
    public synchronized void destroy() {
        over = true;
        if (bus.isAlone()) {
            return;
        }
        try {
            rows.goodbye();
        } catch (RuntimeException e) {
            LOG.warn("This node could not say goodbye ({})", Faults.where(e));
        }
    }
}
