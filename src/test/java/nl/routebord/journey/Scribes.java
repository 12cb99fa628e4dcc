package nl.routebord.journey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The rest of the room: people without a browser who each send a fixed number of lines, one after another, and do not stop
 * when the server does. What got no answer goes again under the same id.
 */
final class Scribes implements AutoCloseable {

    private static final long RHYTHM_MILLIS = 400;

    private final List<Writer> writers;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(8);

    Scribes(Product product, int size) {
        writers = IntStream.range(0, size)
                .mapToObj(n -> Writer.join(product, "Bewoner " + n))
                .toList();
    }

    List<Writer> writers() {
        return writers;
    }

    /** The cards that the server said yes to by now. */
    List<String> acknowledged() {
        return writers.stream()
                .flatMap(writer -> writer.taken().stream())
                .map(entry -> entry.fields().get("f-naam"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** All write {@code each} lines of this command, in their own rhythm; what to write is told by who and which line. */
    Work write(String command, int each, BiFunction<Integer, Integer, Map<String, String>> fields) {
        var work = new Work(writers.size() * each);
        for (int who = 0; who < writers.size(); who++) {
            next(work, command, who, 0, each, fields, who * RHYTHM_MILLIS / writers.size());
        }
        return work;
    }

    private void next(
            Work work,
            String command,
            int who,
            int line,
            int each,
            BiFunction<Integer, Integer, Map<String, String>> fields,
            long wait) {
        var unused = hands.schedule(
                () -> {
                    var writer = writers.get(who);
                    var before = writer.acked();
                    var empty = line < each ? writer.write(command, fields.apply(who, line)) : writer.flush();
                    for (int heard = before; heard < writer.acked(); heard++) {
                        work.heard();
                    }
                    if (line < each || !empty) {
                        next(work, command, who, Math.min(each, line + 1), each, fields, RHYTHM_MILLIS);
                    }
                },
                wait,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    /** Counts what the server said yes to. */
    static final class Work {

        private final CountDownLatch half;
        private final CountDownLatch all;

        Work(int lines) {
            half = new CountDownLatch(lines / 2);
            all = new CountDownLatch(lines);
        }

        private void heard() {
            half.countDown();
            all.countDown();
        }

        boolean isHalf(long seconds) throws InterruptedException {
            return half.await(seconds, TimeUnit.SECONDS);
        }

        boolean isDone(long seconds) throws InterruptedException {
            return all.await(seconds, TimeUnit.SECONDS);
        }
    }
}
