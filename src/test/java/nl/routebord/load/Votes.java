package nl.routebord.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import nl.routebord.shell.Words;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hall that votes at once: everybody on every part of the ballot within ten seconds. The answer to each vote, the count on the
 * projector and on each phone, and in the end every vote in the database, none of them twice.
 */
final class Votes {

    private static final int SECONDS = 10;

    /**
     * So many voted before, each part so many times as they think again: some seven thousand voices, so that the way of a vote is
     * as fast as it is in a house that has been in use for an evening. They stay, and are counted too.
     */
    private static final int EARLIER = 100;

    /** Between coming in and voting a hall hears what it votes on; the house has its hands free meanwhile. */
    private static final Duration TALK = Duration.ofSeconds(20);

    private static final int THOUGHT_AGAIN = 10;

    private static final int MORE_PARTS = 2;

    private final URI base;
    private final int phones;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
    private final Histogram answers = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(2), 3);

    Votes(URI base, int phones) {
        this.base = base;
        this.phones = phones;
    }

    private record Vote(long at, int who, String option) {}

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        var hall = Person.bench(http, base, "/bench/hall?kind=ballot&points=0", null);
        var code = hall.get("code").asString();
        var round = hall.get("round").asString();
        ToIntFunction<String> turnout = turnout();
        var onHall = new Watch(1, phones, message -> Watch.alone(message) - EARLIER);
        var onPhones = new Watch(phones, phones, message -> turnout.applyAsInt(message) - EARLIER);
        try (var earlier = new Crowd(http, base, threads);
                var crowd = new Crowd(http, base, threads)) {
            earlier.join(EARLIER, code, (who, message) -> {});
            var options = options(earlier, hall.get("ballot").asString());
            for (var n = 0; n < THOUGHT_AGAIN; n++) {
                var unseen = new Watch(0, EARLIER, Watch::alone);
                cast(earlier, round, plan(EARLIER, options), unseen, unseen);
            }
            answers.reset();
            crowd.join(phones, code, onPhones::heard);
            crowd.project(hall, message -> onHall.heard(0, message));
            Thread.sleep(TALK);
            cast(crowd, round, plan(phones, options), onHall, onPhones);
            onHall.await(10);
            onPhones.await(10);
            var kept = Person.bench(http, base, "/bench/votes?round=" + round, null)
                    .asInt();
            return told(onHall, onPhones, (EARLIER + phones) * options.size(), kept)
                    .put("cutOff", crowd.cutOff());
        }
    }

    /** How many people have voted, as a phone says it. */
    static ToIntFunction<String> turnout() {
        var words = Words.say(Words.DUTCH, "ballot.turnout.alone", Map.of("n", 77_777))
                .split("77[.]?777", -1);
        return message -> Watch.between(words[0], words[1], message);
    }

    /** Those of the preset and two more, which somebody in the hall brings in. */
    private List<String> options(Crowd hall, String ballot) throws Exception {
        for (var n = 0; n < MORE_PARTS; n++) {
            var part = Map.of("activity", ballot, "name", "Onderdeel " + n, "sentence", "Zo doen wij het samen.");
            hall.people().get(n).send("ballot.propose", part);
        }
        var options = new ArrayList<String>();
        Person.bench(http, base, "/bench/round?ballot=" + ballot, null)
                .get("options")
                .forEach(option -> options.add(option.asString()));
        return options;
    }

    private static List<Vote> plan(int phones, List<String> options) {
        var random = new Random(phones);
        var votes = new ArrayList<Vote>();
        for (int who = 0; who < phones; who++) {
            for (var option : options) {
                votes.add(new Vote(random.nextLong(TimeUnit.SECONDS.toNanos(SECONDS)), who, option));
            }
        }
        votes.sort(Comparator.comparingLong(Vote::at));
        return votes;
    }

    private void cast(Crowd crowd, String round, List<Vote> votes, Watch onHall, Watch onPhones) throws Exception {
        var began = System.nanoTime();
        var voters = new java.util.HashSet<Integer>();
        var sending = new ArrayList<Future<?>>();
        for (var vote : votes) {
            var due = began + vote.at;
            LockSupport.parkNanos(due - System.nanoTime());
            if (voters.add(vote.who)) {
                onHall.due(voters.size(), due);
                onPhones.due(voters.size(), due);
            }
            sending.add(threads.submit(() -> {
                crowd.people()
                        .get(vote.who)
                        .send("ballot.cast", Map.of("round", round, "option", vote.option, "mark", "0"));
                answers.recordValue((System.nanoTime() - due) / 1_000);
                return null;
            }));
        }
        for (var one : sending) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private ObjectNode told(Watch onHall, Watch onPhones, int sent, int kept) {
        var node = new JsonMapper().createObjectNode();
        var frames = onPhones.messages() / (double) phones / SECONDS;
        node.put("phones", phones).put("votes", sent).put("kept", kept);
        node.put("answerP50", millis(answers, 50))
                .put("answerP95", millis(answers, 95))
                .put("answerP99", millis(answers, 99));
        node.put("hallP50", millis(onHall.each(), 50)).put("hallP95", millis(onHall.each(), 95));
        node.put("phonesP50", millis(onPhones.each(), 50)).put("phonesP95", millis(onPhones.each(), 95));
        node.put("framesPerSecond", frames);
        node.put("delivered", onPhones.each().getTotalCount() / (double) onPhones.expected());
        node.put(
                "passed",
                sent == kept
                        && onPhones.each().getTotalCount() == onPhones.expected()
                        && millis(answers, 95) < 1_000
                        && millis(onHall.each(), 95) < 500);
        return node;
    }

    private static double millis(Histogram times, double percent) {
        return times.getValueAtPercentile(percent) / 1_000.0;
    }
}
