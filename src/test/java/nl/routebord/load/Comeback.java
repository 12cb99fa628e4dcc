package nl.routebord.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone that comes back by itself as the one in a browser does: every so many milliseconds it tries its socket again, how many
 * the server told this very page, and asks for what it has not seen. Meanwhile the page asks over plain HTTP whether the server
 * is there, in a time of its own, and asks no more once the socket is back.
 */
final class Comeback implements AutoCloseable {

    private static final Pattern INTERVAL = Pattern.compile("\"key\":\"reconnectInterval\"[^}]*?\"value\":\"?(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\"syncId\":(\\d+)");
    private static final long BEAT_LOST_MILLIS = 4_100;

    private final Phone phone;
    private final Consumer<String> heard;
    private final ExecutorService threads;
    private final Tries tries;
    private final int interval;
    private volatile int seen = -1;
    private volatile boolean up;
    private volatile boolean over;

    /** What happens on the way back. */
    interface Tries {

        /** A page was told to wait so long between two tries. */
        void told(int millis);

        /** A try at this moment; {@code socket} or else a question over plain HTTP. */
        void tried(boolean socket, boolean worked, long at);
    }

    Comeback(Phone phone, Consumer<String> heard, ExecutorService threads, Tries tries) {
        this.phone = phone;
        this.heard = heard;
        this.threads = threads;
        this.tries = tries;
        this.interval = number(INTERVAL.matcher(phone.config()));
        tries.told(interval);
    }

    /** How long this page was told to wait between two tries; fails where it was told nothing. */
    private static int number(Matcher found) {
        if (!found.find()) {
            throw new IllegalStateException("the page was not told how long to wait before it comes back");
        }
        return Integer.parseInt(found.group(1));
    }

    void listen() {
        var ear = new Phone.Ear(this::message);
        phone.listen(ear, seen);
        up = true;
        ear.closed.thenAcceptAsync(status -> lost(), threads);
    }

    private void message(String message) {
        phone.far.heard(message);
        var found = NUMBER.matcher(message);
        if (found.find()) {
            seen = Integer.parseInt(found.group(1));
        }
        heard.accept(message);
    }

    private void lost() {
        up = false;
        threads.execute(this::ask);
        while (!over && !up) {
            rest(interval);
            var at = System.nanoTime();
            try {
                listen();
                tries.tried(true, true, at);
                return;
            } catch (RuntimeException refused) {
                tries.tried(true, false, at);
            }
        }
    }

    private void ask() {
        rest(BEAT_LOST_MILLIS);
        while (!over && !up) {
            var at = System.nanoTime();
            tries.tried(false, phone.isServerThere(), at);
            rest(ThreadLocalRandom.current().nextInt(1_000, 2_500));
        }
    }

    private static void rest(long millis) {
        Metronome.await(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Override
    public void close() {
        over = true;
        phone.close();
    }
}
