package nl.routebord.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A whole hall votes: N phones, six parts each, within ten seconds. Measured are the answer to who voted, the frames that each
 * screen gets, and how long after the k-th person's first vote was due the projector and each phone count k people. One
 * delivery in fifty is sent twice, as after a lost answer. At the end the database is asked: none lost, none counted twice.
 */
final class Votes implements Scenario {

    private static final int PARTS = 6;
    private static final int TWICE = 50;
    private static final double MOST_FRAMES = 4.2;

    private final Random random = new Random(6);

    private record Vote(int phone, int part, boolean first) {}

    @Override
    public void play(Stage stage) throws Exception {
        int count = stage.phones(1_000);
        int seconds = stage.options.number("seconds", 10);
        stage.report.fact("seconds", seconds);
        stage.runs(3, run -> one(stage, count, seconds));
    }

    private void one(Stage stage, int count, int seconds) throws Exception {
        var votes = votes(count);
        var world = stage.bench.found("ballot");
        var onPhones = new Ledger(1, count);
        var onHall = new Ledger(1, 1);
        Visitor.Watch watch = (visitor, lane, number, nanos) -> onPhones.shows(visitor.number, lane, number, nanos);
        try (var crowd = Crowd.of(stage, world, count, Marks::turnout, watch)) {
            var hall = Crowd.hall(
                    stage, world, 0, Marks::hall, (visitor, lane, number, nanos) -> onHall.shows(0, lane, number, nanos));
            var warm = stage.traffic().frames.sum();
            var pace = new Pace((double) votes.size() / seconds, votes.size());
            for (int n = 0; n < votes.size(); n++) {
                if (votes.get(n).first()) {
                    onPhones.plan(0, pace.planned(n));
                    onHall.plan(0, pace.planned(n));
                }
            }
            var cost = new Cost(stage.bench).begin();
            var acks = new Times();
            long began = System.nanoTime();
            pace.run((n, planned) -> {
                cast(crowd.phones.get(votes.get(n).phone()), world, votes.get(n), n % TWICE == 0);
                acks.add(System.nanoTime() - planned);
            });
            double took = (System.nanoTime() - began) / 1e9;
            onHall.await(TimeUnit.SECONDS.toMillis(10));
            onPhones.await(TimeUnit.SECONDS.toMillis(10));
            double frames = (stage.traffic().frames.sum() - warm) / took / (count + 1);
            hall.leave();
            acks.report("ack", stage.report);
            onHall.each().report("projector", stage.report);
            onPhones.last().report("last", stage.report);
            onPhones.each().report("each", stage.report);
            stage.report.add("framesPerScreenPerSecond", frames);
            stage.report.add("votesPerSecond", votes.size() / took);
            stage.report.add("server.cpuSecondsPer1000Votes", cost.secondsPerThousand(0, votes.size()));
            stage.report.require(frames <= MOST_FRAMES, "more than four frames a second on a screen: " + frames);
            stage.reportWire(pace);
            stage.requireAll(onPhones);
            stage.report.require(onHall.share() == 1, "the projector does not count everybody");
            count(stage, world, count);
        }
    }

    /** Every phone its six parts in order; who is next is by chance. */
    private List<Vote> votes(int count) {
        var order = new ArrayList<Integer>();
        for (int phone = 0; phone < count; phone++) {
            order.addAll(Collections.nCopies(PARTS, phone));
        }
        Collections.shuffle(order, random);
        int[] given = new int[count];
        return order.stream()
                .map(phone -> new Vote(phone, given[phone]++, given[phone] == 1))
                .toList();
    }

    private static void cast(Visitor who, Bench.World world, Vote vote, boolean twice) throws Exception {
        var fields = Map.of("round", world.round(), "option", world.options().get(vote.part()), "mark", "0");
        var id = UUID.randomUUID().toString();
        who.send(id, "ballot.cast", fields);
        if (twice) {
            who.send(id, "ballot.cast", fields);
        }
    }

    private static void count(Stage stage, Bench.World world, int count) throws Exception {
        long expected = (long) count * PARTS;
        long kept = stage.bench.kept(world, "votes");
        long twice = stage.bench.kept(world, "twice") + Math.max(0, stage.bench.kept(world, "commands") - expected);
        stage.report.add("votes.lost", expected - kept);
        stage.report.add("votes.double", twice);
        stage.report.require(
                kept == expected && twice == 0 && stage.bench.kept(world, "voters") == count,
                "the database holds " + kept + " of " + expected + " votes, " + twice + " counted twice");
    }
}
