package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change to N phones and to N bare sockets of the same server, in turns: rest, bare, phones, rest, bare, phones. The change
 * is a card that somebody writes again, with its commit, on the real page of every phone; or, with {@code --view bench}, a
 * single word on the smallest live page there can be. What the bare sockets carry is one message as it was really pushed.
 */
final class Fanout implements Scenario {

    /** For a gate: what is worse than this is broken, whatever else the machine does. */
    private static final double BROKEN_RATIO = 2.5;

    private static final int WARM_UP = 30;
    private static final double FRAME_MS = 250;

    private volatile @Nullable Changes now;
    private int tags;

    @Override
    public void play(Stage stage) throws Exception {
        int count = stage.phones(200);
        double rate = stage.options.decimal("rate", 1);
        int changes = stage.options.number("changes", (int) Math.max(15, rate * 10));
        stage.report.fact("rate", rate);
        stage.report.fact("view", stage.options.word("view", "phone"));
        var bench = stage.options.word("view", "phone").equals("bench");
        var before = stage.bench.collected();
        var world = bench ? null : stage.bench.found("cards");
        Visitor.Watch watch = (visitor, lane, number, nanos) -> {
            var block = now;
            if (block != null) {
                block.shows(visitor.number, lane, number, nanos);
            }
        };
        try (var crowd = world == null
                ? Crowd.of(count, n -> () -> new Visitor(
                                stage.bench, stage.traffic(), "bench", "", n, Marks::cards, watch)
                        .open())
                : Crowd.of(stage, world, count, Marks::cards, watch)) {
            stage.reportMemory(before, count);
            var hall = world == null ? null : Crowd.hall(stage, world, count, (message, shown) -> {}, watch);
            try (var bare = new BareListeners(stage.bench, count, () -> now)) {
                var wall = world == null ? null : new Wall(stage.bench, world, crowd.phones);
                Changes.Sender screens = wall == null
                        ? (lane, mark) -> stage.bench.post("/bench/screens", "text/plain", "", mark)
                        : wall::write;
                int lanes = wall == null ? 1 : wall.lanes();
                measure(stage, crowd.phones, screens, lanes, rate, changes);
            } finally {
                if (hall != null) {
                    hall.leave();
                }
            }
        }
    }

    private void measure(
            Stage stage, List<Visitor> phones, Changes.Sender screens, int lanes, double rate, int count)
            throws Exception {
        stage.say("warming up");
        block(phones.size(), lanes, Math.max(4, rate), WARM_UP, screens);
        var bytes = recorded(phones);
        stage.report.add("payload.bytes", bytes.apply(Marks.mark(100, 1)).length());
        Changes.Sender bare = (lane, mark) -> stage.bench.broadcast(bytes.apply(mark));
        block(phones.size(), lanes, Math.max(4, rate), WARM_UP, bare);
        block(phones.size(), lanes, Math.max(4, rate), WARM_UP, screens);
        var lastBare = new ArrayList<Times>();
        var lastPhones = new ArrayList<Times>();
        stage.runs(3, run -> {
            var cost = new Cost(stage.bench).begin();
            TimeUnit.MILLISECONDS.sleep((long) Math.min(10_000, count / rate * 1_000));
            double rest = cost.share();
            cost.begin();
            var floor = block(phones.size(), lanes, rate, count, bare);
            double floorCpu = cost.secondsPerThousand(rest, floor.ledger.delivered());
            cost.begin();
            var shown = block(phones.size(), lanes, rate, count, screens);
            double shownCpu = cost.secondsPerThousand(rest, shown.ledger.delivered());
            lastBare.add(floor.ledger.last());
            lastPhones.add(shown.ledger.last());
            tell(stage, floor, shown);
            stage.report.add("server.restShare", rest);
            stage.report.add("server.cpuSecondsPer1000", shownCpu);
            stage.report.add("server.cpuSecondsPer1000Bare", floorCpu);
            if (floorCpu > 0) {
                stage.report.add("server.cpuRatio", shownCpu / floorCpu);
            }
        });
        judge(stage, sum(lastBare), sum(lastPhones), phones.size(), rate);
    }

    private static void tell(Stage stage, Changes floor, Changes shown) {
        var bare = floor.ledger.last();
        var last = shown.ledger.last();
        last.report("last", stage.report);
        shown.ledger.each().report("each", stage.report);
        bare.report("bare.last", stage.report);
        floor.ledger.each().report("bare.each", stage.report);
        stage.report.add("last.ratio.run", last.percentile(50) / Math.max(0.1, bare.percentile(50)));
        stage.reportWire(shown.pace());
        stage.requireAll(shown.ledger);
        stage.report.require(
                floor.ledger.delivered() == floor.ledger.expected(), "a bare socket lost a message: this run says nothing");
        stage.say(
                "last bare %.1f ms, last phone %.1f ms, ratio %.2f",
                bare.percentile(50),
                last.percentile(50),
                last.percentile(50) / Math.max(0.1, bare.percentile(50)));
    }

    /** All changes of all runs together: only so there are enough of them for a p99. */
    private static void judge(Stage stage, Times bare, Times last, int phones, double rate) {
        double ratio = last.percentile(50) / Math.max(0.1, bare.percentile(50));
        stage.report.add("last.ratio.p50", ratio);
        stage.report.add("last.ratio.p99", last.percentile(99) / Math.max(0.1, bare.percentile(99)));
        if (rate > 1) {
            stage.report.add("last.beyondFrame.ratio", (last.percentile(99) - FRAME_MS) / bare.percentile(50));
        }
        if (stage.options.is("judge") && phones <= 200) {
            stage.report.require(
                    ratio <= BROKEN_RATIO, "the last phone comes later than " + BROKEN_RATIO + " times the bare one");
        }
    }

    private Changes block(int listeners, int lanes, double rate, int count, Changes.Sender sender) throws Exception {
        var block = new Changes(++tags, lanes, listeners, rate, count);
        now = block;
        return block.send(sender);
    }

    /** A message as it was pushed to a phone that only looks, with room for another mark. */
    private static UnaryOperator<String> recorded(List<Visitor> phones) {
        var pushed = phones.getLast().lastFrame();
        int from = pushed.indexOf('~');
        int to = pushed.indexOf('~', from + 1) + 1;
        if (from < 0 || to <= from) {
            throw new IllegalStateException("nothing was pushed while warming up");
        }
        return mark -> pushed.substring(0, from) + mark + pushed.substring(to);
    }

    private static Times sum(List<Times> parts) {
        var all = new Times();
        parts.forEach(all::addAll);
        return all;
    }
}
