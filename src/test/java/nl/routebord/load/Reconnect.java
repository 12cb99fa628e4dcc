package nl.routebord.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The line of a whole hall breaks for ninety seconds: {@code --how kill} ends the server without a farewell and starts it again,
 * {@code --how cut} cuts the sockets. A card is written meanwhile, and one a second while everybody comes back. Everybody has to
 * be back soon, not all at once, and everybody has to see all these cards.
 */
final class Reconnect implements Scenario {

    private static final int WAVE = 20;
    private static final int WAVE_LANES = 5;
    private static final int STEADY_LANE = Wall.CARDS - 1;
    private static final long MOST_SECONDS = 120;

    private volatile @Nullable Changes outage;
    private volatile @Nullable Changes wave;
    private int tags;

    @Override
    public void play(Stage stage) throws Exception {
        int count = Math.max(Wall.CARDS, stage.phones(500));
        int seconds = stage.options.number("outage", 90);
        boolean kill = stage.options.word("how", stage.server == null ? "cut" : "kill").equals("kill");
        if (kill && stage.server == null) {
            throw new Options.Wrong("--how kill is for a server that bin/load starts itself; take --how cut.");
        }
        stage.report.fact("outageSeconds", seconds);
        stage.report.fact("how", kill ? "kill" : "cut");
        var world = stage.bench.found("cards");
        try (var crowd = Crowd.of(stage, world, count, Marks::cards, this::shows)) {
            var wall = new Wall(stage.bench, world, crowd.phones);
            stage.runs(3, run -> one(stage, crowd.phones, wall, seconds, kill));
            stage.report.add("present", stage.bench.present(world));
        }
    }

    private void shows(Visitor visitor, int lane, int number, long nanos) {
        var first = outage;
        var second = wave;
        if (first != null) {
            first.shows(visitor.number, lane, number, nanos);
        }
        if (second != null) {
            second.shows(visitor.number, lane, number, nanos);
        }
    }

    private void one(Stage stage, List<Visitor> phones, Wall wall, int seconds, boolean kill) throws Exception {
        phones.forEach(phone -> {
            if (!kill) {
                phone.cut();
            }
        });
        var server = stage.server;
        if (kill && server != null) {
            server.kill();
        }
        stage.say("the line is cut for %d s", seconds);
        var meanwhile = new Changes(++tags, 1, phones.size(), 1, 1);
        outage = meanwhile;
        var written = CompletableFuture.runAsync(
                () -> write(meanwhile, wall), command -> Thread.ofVirtual().start(command));
        TimeUnit.SECONDS.sleep(seconds);
        if (kill && server != null) {
            server.again();
        }
        long back = System.nanoTime();
        phones.forEach(Visitor::mayReturn);
        stage.say("the line is back");
        var during = new Changes(++tags, WAVE_LANES, phones.size(), 1, WAVE);
        wave = during;
        var acks = new Times();
        var waving = CompletableFuture.runAsync(
                () -> write(during, wall, acks), command -> Thread.ofVirtual().start(command));
        double[] when = watch(phones, back);
        waving.get(MOST_SECONDS, TimeUnit.SECONDS);
        written.get(MOST_SECONDS, TimeUnit.SECONDS);
        meanwhile.ledger.await(10_000);
        stage.report.add("back.first", when[0]);
        stage.report.add("back.half", when[1]);
        stage.report.add("back.p95", when[2]);
        stage.report.add("back.all", when[3]);
        acks.report("card", stage.report);
        stage.report.require(when[3] < MOST_SECONDS, "not everybody came back");
        stage.reportWire(during.pace());
        stage.requireAll(during.ledger);
        stage.requireAll(meanwhile.ledger);
        stage.say("95 in a hundred back after %.1f s, all after %.1f s", when[2], when[3]);
    }

    private static void write(Changes one, Wall wall) {
        try {
            one.send((lane, mark) -> wall.write(STEADY_LANE, mark));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Changes many, Wall wall, Times acks) {
        try {
            many.send((lane, mark) -> {
                long began = System.nanoTime();
                wall.write(lane, mark);
                acks.add(System.nanoTime() - began);
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seconds until the first, half of them, 95 in a hundred and all were back. */
    private static double[] watch(List<Visitor> phones, long since) throws InterruptedException {
        int[] wanted = {1, phones.size() / 2, (int) Math.ceil(phones.size() * 0.95), phones.size()};
        var when = new double[wanted.length];
        for (int step = 0; step < wanted.length; step++) {
            while (phones.stream().filter(Visitor::isUp).count() < wanted[step]
                    && System.nanoTime() - since < TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            when[step] = (System.nanoTime() - since) / 1e9;
        }
        return when;
    }
}
