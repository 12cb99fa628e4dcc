package nl.routebord.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sixty people who propose, support and vote at the same time, each as fast as one person may, until told to stop. */
final class Crowd implements AutoCloseable {

    private static final int SIZE = 60;
    private static final long RHYTHM_MILLIS = 1_100;

    /** One line in so many is a new point: a walk of an hour must not end on a board of ten thousand. */
    private static final int POINT_EVERY = 8;

    /** Who has so many lines that got no answer writes no more until some of them did. */
    private static final int MOST_WAITING = 12;

    private final String name;
    private final List<Writer> writers;
    private final Targets on;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(SIZE);
    private final List<AtomicInteger> lines = new ArrayList<>();
    private final CountDownLatch middle;
    private final CountDownLatch empty = new CountDownLatch(SIZE);
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile boolean writing = true;

    /** What they write about: ids as the forms of a phone carry them. */
    record Targets(String activity, List<String> items, String round, List<String> options) {}

    /** @param middle how many accepted lines count as "in the middle" */
    Crowd(Product product, Targets on, int middle) {
        this("Schrijver", n -> Writer.join(product, "Schrijver " + n), on, middle);
    }

    /** People called so; one who is lost at the first node goes on at the second. */
    Crowd(TwoNodes nodes, String name, Targets on, int middle) {
        this(name, n -> Writer.join(nodes.first(), name + " " + n).or(nodes.second()), on, middle);
    }

    /** People called so, at this address alone. */
    Crowd(Product product, String name, Targets on) {
        this(name, n -> Writer.join(product, name + " " + n), on, 1);
    }

    /** The same people behind this network. */
    Crowd(Product product, Relay network, String name, Targets on) {
        this(name, n -> Writer.join(product, name + " " + n).by(network), on, 1);
    }

    private Crowd(String name, IntFunction<Writer> joins, Targets on, int middle) {
        this.name = name;
        this.on = on;
        this.middle = new CountDownLatch(middle);
        writers = IntStream.range(0, SIZE).mapToObj(joins).toList();
        for (int n = 0; n < SIZE; n++) {
            lines.add(new AtomicInteger());
            int who = n;
            var unused = hands.scheduleWithFixedDelay(
                    () -> told(() -> next(who)), n * RHYTHM_MILLIS / SIZE, RHYTHM_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    List<Writer> writers() {
        return writers;
    }

    /** How many lines the server has said yes to by now. */
    int confirmed() {
        return writers.stream().mapToInt(Writer::acked).sum();
    }

    boolean reachesTheMiddle(long seconds) throws InterruptedException {
        return middle.await(seconds, TimeUnit.SECONDS);
    }

    /** Nobody writes anything new; what waits goes on being sent. */
    void stopWriting() {
        writing = false;
    }

    boolean isHeard(long seconds) throws InterruptedException {
        return empty.await(seconds, TimeUnit.SECONDS);
    }

    /** So long, and what the product's own limit of four lines a second makes who has most to send again. */
    boolean isHeardAtItsOwnPace(long seconds) throws InterruptedException {
        var most = writers.stream().mapToInt(Writer::waiting).max().orElse(0);
        return isHeard(seconds + most / 4);
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    /** What nobody expected, such as a no to what is allowed; that person writes no more. */
    List<String> faults() {
        return faults;
    }

    /** Who has lines that got no yes, and what they were told last. */
    String whoWaits() {
        return writers.stream()
                .filter(writer -> writer.waiting() > 0)
                .map(writer -> writer.alias() + " waits with " + writer.waiting() + " lines, told "
                        + (writer.nos().isEmpty() ? "nothing" : writer.nos().getLast()))
                .toList()
                .toString();
    }

    private void told(Runnable turn) {
        try {
            turn.run();
        } catch (RuntimeException | AssertionError unexpected) {
            faults.add(unexpected.toString());
            throw unexpected;
        }
    }

    private void next(int who) {
        var writer = writers.get(who);
        var before = writer.acked();
        if (writing && writer.waiting() < MOST_WAITING) {
            line(who, writer, lines.get(who).getAndIncrement());
        } else if (writer.flush() && !writing && lines.get(who).getAndSet(Integer.MIN_VALUE) != Integer.MIN_VALUE) {
            empty.countDown();
        }
        for (int heard = before; heard < writer.acked(); heard++) {
            middle.countDown();
        }
    }

    private void line(int who, Writer writer, int n) {
        var item = on.items.get((who + n) % on.items.size());
        var option = on.options.get((who + n) % on.options.size());
        if ((who + n) % POINT_EVERY == 0) {
            var unused = writer.write(
                    "criteria.propose",
                    Map.of("activity", on.activity, "name", point(who, n), "sentence", "Van " + writer.alias()));
        } else if (n % 2 == 1) {
            var unused = writer.write("criteria.support", Map.of("item", item, "on", "true"));
        } else {
            var mark = n % 4 == 0 ? "0" : "1";
            var unused = writer.write("ballot.cast", Map.of("round", on.round, "option", option, "mark", mark));
        }
    }

    private String point(int who, int n) {
        return "Punt " + who + " van " + n + (name.equals("Schrijver") ? "" : " " + name);
    }
}
