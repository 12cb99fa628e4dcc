package nl.routebord.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The network between one phone and the server. It can go dead as a network does when somebody walks away: no bytes, no
 * goodbye, and lines that were open then never speak again. Or the phone freezes: what the server sends is not read.
 */
final class Relay implements AutoCloseable {

    private static final int SMALL_BUFFER = 4096;

    private final int target;
    private final int buffer;
    private volatile int serving;
    private final ServerSocket door;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private volatile boolean dead;
    private volatile long cutAt;
    private volatile boolean frozen;
    private volatile int losesEach;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    Relay(int target) throws IOException {
        this(target, SMALL_BUFFER);
    }

    /** @param buffer bytes that are on their way at once */
    Relay(int target, int buffer) throws IOException {
        this.buffer = buffer;
        this.target = target;
        this.serving = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::welcome);
    }

    /** The same address through this network. */
    String through(String link) {
        return link.replace(":" + target, ":" + door.getLocalPort());
    }

    /** From now on nothing comes through, and nobody is told. */
    void cut() {
        dead = true;
        cutAt = System.nanoTime();
        lines.forEach(line -> line.lost = true);
    }

    boolean isDeadFor(Duration time) {
        return dead && Duration.ofNanos(System.nanoTime() - cutAt).compareTo(time) >= 0;
    }

    /** New lines lead to another server, as behind a load balancer whose node was lost. */
    void to(int other) {
        serving = other;
    }

    /** New lines work again; those that were open stay silent for good. */
    void restore() {
        dead = false;
    }

    /** The phone does not read any more: the server's side fills up. */
    void freeze() {
        frozen = true;
    }

    /**
     * Of all answers every so many-th never arrives: the line breaks when the server has begun to say it. For lines on which
     * one asks and waits; zero ends it.
     */
    void loseAnswers(int each) {
        losesEach = each;
    }

    int answersLost() {
        return lost.get();
    }

    /** Nothing goes either way and nobody is told, until {@link #release}: what was on its way then arrives. */
    void hold() {
        gate.writeLock().lock();
    }

    /** By the thread that held it. */
    void release() {
        gate.writeLock().unlock();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var line : lines) {
            line.close();
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var line = new Line(door.accept());
                lines.add(line);
                Thread.ofVirtual().start(line::open);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private final class Line {

        private final Socket phone;
        private final Socket server = new Socket();
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean lost = dead;
        private volatile boolean asked;

        Line(Socket phone) {
            this.phone = phone;
        }

        void open() {
            try {
                server.setReceiveBufferSize(buffer);
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serving));
                var up = Thread.ofVirtual().start(() -> carry(phone, server, false));
                carry(server, phone, true);
                up.join();
            } catch (IOException nobody) {
                close();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void carry(Socket from, Socket to, boolean down) {
            var bytes = new byte[buffer];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                    if (down && frozen) {
                        closed.await();
                    }
                    if (isEaten(down)) {
                        close();
                        return;
                    }
                    gate.readLock().lock();
                    try {
                        if (!lost) {
                            out.write(bytes, 0, n);
                        }
                    } finally {
                        gate.readLock().unlock();
                    }
                }
                if (lost) {
                    closed.await();
                }
                to.shutdownOutput();
            } catch (IOException broken) {
                if (!lost) {
                    close();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** Whether these are the first bytes of an answer that is to be lost. */
        private boolean isEaten(boolean down) {
            if (!down) {
                asked = true;
                return false;
            }
            var isFirst = asked;
            asked = false;
            var each = losesEach;
            var eaten = isFirst && each > 0 && answers.incrementAndGet() % each == 0;
            if (eaten) {
                Relay.this.lost.incrementAndGet();
            }
            return eaten;
        }

        void close() {
            closed.countDown();
            try {
                phone.close();
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
