package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Fifty evenings of twenty phones at once, a change a second in each of them. In turns: one evening changes while all others are
 * silent, then all change. Nobody shall be slower than in an evening alone.
 */
final class ManyWorkshops implements Scenario {

    private final List<Room> rooms = new ArrayList<>();
    private int tags;

    /** One evening with its phones, and the block that runs in it. */
    private static final class Room {

        private volatile @Nullable Changes now;
        private final Crowd crowd;
        private final Wall wall;

        Room(Stage stage, int phones) throws Exception {
            var world = stage.bench.found("cards");
            crowd = Crowd.of(phones, n -> () -> Crowd.guest(stage, world, n, Marks::cards, this::shows).open());
            wall = new Wall(stage.bench, world, crowd.phones);
        }

        private void shows(Visitor visitor, int lane, int number, long nanos) {
            var block = now;
            if (block != null) {
                block.shows(visitor.number, lane, number, nanos);
            }
        }

        Changes send(int tag, double rate, int count) throws Exception {
            var block = new Changes(tag, wall.lanes(), crowd.phones.size(), rate, count);
            now = block;
            return block.send(wall::write);
        }
    }

    @Override
    public void play(Stage stage) throws Exception {
        int phones = stage.phones(20);
        int workshops = stage.options.number("workshops", 50);
        double rate = stage.options.decimal("rate", 1);
        int changes = stage.options.number("changes", 15);
        stage.report.fact("workshops", workshops);
        stage.report.fact("rate", rate);
        var before = stage.bench.collected();
        for (int n = 0; n < workshops; n++) {
            rooms.add(new Room(stage, phones));
            if ((n + 1) % 10 == 0 || n + 1 == workshops) {
                stage.say("%d of %d evenings are open", n + 1, workshops);
            }
        }
        stage.reportMemory(before, workshops * phones);
        rooms.getFirst().send(++tags, 5, 30);
        stage.runs(3, run -> one(stage, rate, changes));
        for (var room : rooms) {
            room.crowd.close();
        }
    }

    private void one(Stage stage, double rate, int changes) throws Exception {
        var alone = rooms.getFirst().send(++tags, rate, changes);
        int tag = ++tags;
        var running = new ArrayList<Future<Changes>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < rooms.size(); n++) {
                var room = rooms.get(n);
                long offset = (long) (1_000 / rate * n / rooms.size());
                running.add(threads.submit(() -> {
                    Thread.sleep(offset);
                    return room.send(tag, rate, changes);
                }));
            }
        }
        var last = new Times();
        var each = new Times();
        for (var one : running) {
            var block = one.get();
            last.addAll(block.ledger.last());
            each.addAll(block.ledger.each());
            stage.requireAll(block.ledger);
        }
        alone.ledger.last().report("alone.last", stage.report);
        last.report("last", stage.report);
        each.report("each", stage.report);
        stage.report.add("last.ratio.p50", last.percentile(50) / Math.max(0.1, alone.ledger.last().percentile(50)));
        stage.report.add("last.ratio.p99", last.percentile(99) / Math.max(0.1, alone.ledger.last().percentile(99)));
        stage.reportWire(running.getFirst().get().pace());
        stage.requireAll(alone.ledger);
        stage.say("alone %.1f ms, among all %.1f ms", alone.ledger.last().percentile(50), last.percentile(50));
    }
}
