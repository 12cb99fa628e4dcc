package nl.routebord.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A hall scans the code: N people in thirty seconds, all behind one address. A joining is the whole way without the thinking:
 * the joining page with its first picture, the tap, the page again, its first picture and the open socket.
 */
final class Join implements Scenario {

    @Override
    public void play(Stage stage) throws Exception {
        int count = stage.phones(1_000);
        int seconds = stage.options.number("seconds", 30);
        stage.report.fact("seconds", seconds);
        stage.runs(3, run -> one(stage, count, seconds));
    }

    private static void one(Stage stage, int count, int seconds) throws Exception {
        var world = stage.bench.found("cards");
        var before = stage.bench.collected();
        var joined = Collections.synchronizedList(new ArrayList<Visitor>());
        var failed = new AtomicInteger();
        var whole = new Times();
        var tap = new Times();
        var pace = new Pace((double) count / seconds, count);
        var cost = new Cost(stage.bench).begin();
        pace.run((n, planned) -> {
            try {
                joined.add(join(stage, world, n, tap));
                whole.add(System.nanoTime() - planned);
            } catch (Exception refused) {
                failed.incrementAndGet();
                stage.say("a joining failed: %s", refused);
            }
        });
        whole.report("join", stage.report);
        tap.report("tap", stage.report);
        stage.report.add("server.cpuSecondsPer1000Joins", cost.secondsPerThousand(0, count));
        stage.report.add("failed", failed.get());
        int present = stage.bench.present(world);
        stage.report.add("present", present);
        stage.report.require(failed.get() == 0 && present == count, failed + " joinings failed, " + present + " are there");
        stage.reportMemory(before, count);
        stage.reportWire(pace);
        leave(joined);
    }

    private static Visitor join(Stage stage, Bench.World world, int number, Times tap) throws Exception {
        var bench = stage.bench;
        var page = bench.page("/m/" + world.code(), "");
        try (var door = Phone.load(bench.http, bench.base, "m/" + world.code(), "", Bench.given(page))) {
            stage.traffic().bytes.add(page.body().length() + door.painted().length());
            long tapped = System.nanoTime();
            var seat = Crowd.join(bench, world, door.cookie(), number);
            tap.add(System.nanoTime() - tapped);
            door.leave();
            return new Visitor(
                            bench,
                            stage.traffic(),
                            "m/" + world.code(),
                            Bench.cookies(seat, door.cookie()),
                            number,
                            Marks::cards,
                            (visitor, lane, shown, nanos) -> {})
                    .open();
        }
    }

    private static void leave(List<Visitor> joined) throws Exception {
        Crowd.atOnce(joined.size(), n -> () -> {
            joined.get(n).leave();
            return n;
        });
    }
}
