package nl.routebord.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An evening of two hours in some minutes: people come in, write a card each, and vote; all the while some lose their line for
 * a few seconds and come back. In the end every card and every vote is in the database, and every phone counts them all.
 */
final class Evening implements Scenario {

    private static final int MOST_CARDS = 480;
    private static final int PARTS = 6;

    private volatile @Nullable Ledger cards;
    private volatile @Nullable Ledger voters;

    @Override
    public void play(Stage stage) throws Exception {
        int count = stage.phones(200);
        double seconds = stage.options.decimal("minutes", 4) * 60;
        stage.report.fact("minutes", seconds / 60);
        stage.runs(1, run -> one(stage, count, seconds));
    }

    private void one(Stage stage, int count, double seconds) throws Exception {
        cards = null;
        voters = null;
        var world = stage.bench.found("cards");
        var before = stage.bench.collected();
        var phones = arrive(stage, world, count, seconds * 0.2);
        stage.reportMemory(before, count);
        var over = new AtomicBoolean();
        var cuts = CompletableFuture.runAsync(() -> cuts(phones, over), work -> Thread.ofVirtual().start(work));
        write(stage, world, phones, seconds * 0.35);
        new Visitor(stage.bench, stage.traffic(), "", world.desk(), 0, Marks::cards, (who, lane, n, at) -> {})
                .send("stage.start", Map.of("activity", world.ballot()));
        stage.say("the ballot is on stage");
        vote(stage, world, phones, seconds * 0.35);
        over.set(true);
        cuts.get(1, TimeUnit.MINUTES);
        stage.report.add("cutAndBack", stage.traffic().back.sum());
        Crowd.atOnce(phones.size(), n -> () -> {
            phones.get(n).leave();
            return n;
        });
    }

    private List<Visitor> arrive(Stage stage, Bench.World world, int count, double seconds) throws Exception {
        var came = new Visitor[count];
        var times = new Times();
        var pace = new Pace(count / seconds, count);
        pace.run((n, planned) -> {
            came[n] = Crowd.guest(stage, world, n, this::read, this::shows).open();
            times.add(System.nanoTime() - planned);
        });
        times.report("join", stage.report);
        stage.say("%d people are there", count);
        return List.of(came);
    }

    /** Lane 0 counts cards, lane 1 counts voters. */
    private void read(String message, Marks.Shown shown) {
        Marks.total(message, shown);
        Marks.turnout(message, (lane, number) -> shown.shows(1, number));
    }

    private void shows(Visitor visitor, int lane, int number, long nanos) {
        var ledger = lane == 0 ? cards : voters;
        if (ledger != null) {
            ledger.shows(visitor.number, 0, number, nanos);
        }
    }

    private void write(Stage stage, Bench.World world, List<Visitor> phones, double seconds) throws Exception {
        int count = Math.min(MOST_CARDS, phones.size());
        var pace = new Pace(count / seconds, count);
        var ledger = planned(pace, count, phones.size());
        cards = ledger;
        var acks = new Times();
        pace.run((n, planned) -> {
            phones.get(n)
                    .send(
                            "cards.add",
                            Map.of("activity", world.cards(), "f-naam", "Kaart van gast " + n, "f-zin", "Zo gaat het goed."));
            acks.add(System.nanoTime() - planned);
        });
        ledger.await(30_000);
        acks.report("card.ack", stage.report);
        ledger.each().report("card.each", stage.report);
        ledger.last().report("card.last", stage.report);
        long kept = stage.bench.cards(world).stream()
                .map(card -> card.path("text").asString())
                .distinct()
                .count();
        stage.report.add("cards.lost", count - kept);
        stage.report.require(
                kept == count && stage.bench.cards(world).size() == count, kept + " of " + count + " cards were kept");
        stage.reportWire(pace);
        stage.requireAll(ledger);
        stage.say("%d cards are written", count);
    }

    private void vote(Stage stage, Bench.World world, List<Visitor> phones, double seconds) throws Exception {
        int count = phones.size();
        var pace = new Pace(count * PARTS / seconds, count * PARTS);
        var ledger = new Ledger(1, count);
        for (int n = 0; n < count; n++) {
            ledger.plan(0, pace.planned(n));
        }
        voters = ledger;
        var acks = new Times();
        pace.run((n, planned) -> {
            var option = world.options().get(n / count);
            phones.get(n % count)
                    .send("ballot.cast", Map.of("round", world.round(), "option", option, "mark", "0"));
            acks.add(System.nanoTime() - planned);
        });
        ledger.await(30_000);
        acks.report("ack", stage.report);
        ledger.each().report("each", stage.report);
        ledger.last().report("last", stage.report);
        long lost = (long) count * PARTS - stage.bench.kept(world, "votes");
        stage.report.add("votes.lost", lost);
        stage.report.require(lost == 0, lost + " votes were lost");
        stage.reportWire(pace);
        stage.requireAll(ledger);
        stage.say("%d people have voted", count);
    }

    private static Ledger planned(Pace pace, int changes, int screens) {
        var ledger = new Ledger(1, screens);
        for (int n = 0; n < changes; n++) {
            ledger.plan(0, pace.planned(n));
        }
        return ledger;
    }

    /** One phone in two hundred, each second, for two to eight seconds. */
    private static void cuts(List<Visitor> phones, AtomicBoolean over) {
        var chance = ThreadLocalRandom.current();
        try {
            while (!over.get()) {
                for (int n = 0; n < Math.max(1, phones.size() / 200); n++) {
                    var phone = phones.get(chance.nextInt(phones.size()));
                    phone.cut();
                    Thread.startVirtualThread(() -> {
                        Pace.sleepUntil(System.nanoTime()
                                + TimeUnit.MILLISECONDS.toNanos(
                                        ThreadLocalRandom.current().nextInt(2_000, 8_000)));
                        phone.mayReturn();
                    });
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
