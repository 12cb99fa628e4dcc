package nl.routebord.load;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Some phones stop reading and keep their sockets open, as when a browser is frozen. Ten changes a second go on. The others must
 * not notice: a block without the frozen ones, one with them, and one after them. The frozen ones must be dropped within a minute.
 */
final class Frozen implements Scenario {

    private static final int DROPPED_SECONDS = 60;

    private volatile @Nullable Changes now;
    private int tags;

    @Override
    public void play(Stage stage) throws Exception {
        int all = stage.phones(1_000);
        int frozen = stage.options.number("frozen", all / 4);
        double rate = stage.options.decimal("rate", 10);
        int changes = stage.options.number("changes", (int) (rate * 10));
        stage.report.fact("frozen", frozen);
        stage.report.fact("rate", rate);
        var world = stage.bench.found("cards");
        Visitor.Watch watch = (visitor, lane, number, nanos) -> {
            var block = now;
            if (block != null) {
                block.shows(visitor.number, lane, number, nanos);
            }
        };
        try (var crowd = Crowd.of(stage, world, all - frozen, Marks::cards, watch)) {
            var wall = new Wall(stage.bench, world, crowd.phones);
            block(crowd.phones, wall, rate, 30);
            stage.runs(3, run -> one(stage, world, crowd.phones, wall, frozen, rate, changes));
        }
    }

    private void one(
            Stage stage, Bench.World world, List<Visitor> phones, Wall wall, int frozen, double rate, int changes)
            throws Exception {
        var before = block(phones, wall, rate, changes);
        var memory = stage.bench.collected();
        var sockets = Crowd.atOnce(frozen, n -> () -> freeze(stage, world, phones.size() + n));
        stage.say("%d phones are frozen", frozen);
        long began = System.nanoTime();
        var with = block(phones, wall, rate, changes);
        long heap = stage.bench.collected().heapKb() - memory.heapKb();
        double dropped = dropped(stage, world, phones, wall, rate, began);
        for (var socket : sockets) {
            socket.close();
        }
        var after = block(phones, wall, rate, changes);
        var without = new Times();
        without.addAll(before.ledger.last());
        without.addAll(after.ledger.last());
        without.report("without.last", stage.report);
        with.ledger.last().report("last", stage.report);
        with.ledger.each().report("each", stage.report);
        stage.report.add("last.ratio.p50", ratio(with.ledger.last(), without, 50));
        stage.report.add("last.ratio.p99", ratio(with.ledger.last(), without, 99));
        stage.report.add("server.heapKbPerFrozen", (double) heap / Math.max(1, frozen));
        stage.report.add("droppedAfterSeconds", dropped);
        stage.report.require(dropped <= DROPPED_SECONDS, "frozen phones were not dropped within a minute");
        stage.reportWire(with.pace());
        for (var block : List.of(before, with, after)) {
            stage.requireAll(block.ledger);
        }
        stage.say("ratio with and without %.2f", ratio(with.ledger.last(), without, 50));
    }

    /** The changes go on until the room counts nobody but those who read. */
    private double dropped(
            Stage stage, Bench.World world, List<Visitor> phones, Wall wall, double rate, long began)
            throws Exception {
        while (stage.bench.present(world) > phones.size()
                && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2 * DROPPED_SECONDS)) {
            block(phones, wall, rate, (int) Math.max(1, rate));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static FrozenSocket freeze(Stage stage, Bench.World world, int number) throws Exception {
        var bench = stage.bench;
        var seat = Crowd.join(bench, world, "", number);
        return new FrozenSocket(Phone.load(bench.http, bench.base, "m/" + world.code(), "", seat));
    }

    private Changes block(List<Visitor> phones, Wall wall, double rate, int count) throws Exception {
        var block = new Changes(++tags, wall.lanes(), phones.size(), rate, count);
        now = block;
        return block.send(wall::write);
    }

    private static double ratio(Times one, Times other, double percent) {
        return one.percentile(percent) / Math.max(0.1, other.percentile(percent));
    }
}
