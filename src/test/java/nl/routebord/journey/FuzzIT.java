package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.routebord.hostile.Fuzz;
import nl.routebord.hostile.Targets;
import org.HdrHistogram.ConcurrentHistogram;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand messages that no page of ours would send, while people bring in points and vote. {@code -Dfuzz.seed} repeats
 * a run, {@code -Dfuzz.messages} makes it shorter.
 */
@Tag("slow")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FuzzIT {

    private static final int MESSAGES = Integer.getInteger("fuzz.messages", 100_000);
    private static final int PEOPLE = 6;
    private static final int TWISTERS = 40;

    /** Stands in the names of those who send nonsense, and in what they write; found in no other word. */
    private static final String MARK = "Kwakzalver";

    /** Above this the machine has so much else to do that waiting for a turn is all one measures. */
    private static final double BUSY = 4.0 * Runtime.getRuntime().availableProcessors();

    private final ConcurrentHistogram answers = new ConcurrentHistogram(3);
    private final ConcurrentHistogram health = new ConcurrentHistogram(3);
    private final AtomicInteger desk = new AtomicInteger();
    private final List<String> unwell = java.util.Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_hundred_thousand_twisted_messages_harm_nobody() throws Exception {
        var seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("[fuzz] -Dfuzz.seed=" + seed);
        try (var product = Product.set(
                        "127.0.0.1",
                        Map.of("ROUTEBORD_DB_URL", OpenBooks.URL, "JAVA_TOOL_OPTIONS", "-Dh2.bindAddress=127.0.0.1"));
                var books = new OpenBooks(product.data())) {
            var evenings = new TwoEvenings(product, books);
            var vitals = new Vitals(product);
            var writers = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> Writer.join(product, "Schrijver " + n))
                    .toList();
            var fuzz = new Fuzz(product.port(), seed, targets(product, evenings));
            fuzz.run(600);
            var before = books.checksums(evenings.other);
            assertThat(before).containsKeys("participant", "activity", "participant_group", "log_entry", "command");
            var threads = vitals.threads();
            var heap = vitals.heap();
            long sent;
            var began = System.nanoTime();
            var hands = Executors.newScheduledThreadPool(PEOPLE + 2);
            try {
                writers.forEach(writer -> {
                    // a new point every 3.2 s, as fast as one may bring them in
                    var unused = hands.scheduleWithFixedDelay(
                            () -> write(writer, evenings), 100, 1_600, TimeUnit.MILLISECONDS);
                });
                var watch = HttpClient.newHttpClient();
                var unused = hands.scheduleWithFixedDelay(() -> ask(watch, product), 0, 200, TimeUnit.MILLISECONDS);
                var ticks = hands.scheduleWithFixedDelay(() -> typeIn(evenings), 500, 1_500, TimeUnit.MILLISECONDS);
                sent = fuzz.run(MESSAGES);
                ticks.cancel(false);
            } finally {
                hands.shutdown();
                assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            }
            var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            writers.forEach(writer -> assertThat(writer.flush()).isTrue());
            var heapAfter = vitals.heap();
            var threadsAfter = vitals.threads();
            var log = Files.readString(product.data().resolve("log/routebord.log"));
            System.out.printf(
                    "[measured] %d messages in %d s, load %.1f; answers %s; wrong %d, without an answer %d; heap %d to %d MB,"
                            + " threads %d to %d; log %d bytes; health p99 %d ms max %d ms; people p50 %d p95 %d p99 %d ms of %d%n",
                    sent,
                    seconds,
                    load(),
                    fuzz.judge().counts(),
                    fuzz.judge().wrong(),
                    fuzz.judge().unanswered(),
                    heap,
                    heapAfter,
                    threads,
                    threadsAfter,
                    log.length(),
                    health.getValueAtPercentile(99),
                    health.getMaxValue(),
                    answers.getValueAtPercentile(50),
                    answers.getValueAtPercentile(95),
                    answers.getValueAtPercentile(99),
                    answers.getTotalCount());
            assertThat(fuzz.judge().problems()).isEmpty();
            assertThat(unwell).isEmpty();
            assertThat(desk.get()).as("the desk goes on").isGreaterThan((int) (seconds / 10));
            assertThat(books.checksums(evenings.other)).isEqualTo(before);
            everythingIsThereOnce(books, writers);
            assertThat(log).doesNotContain(MARK, "Schrijver");
            assertThat(log.length()).isLessThan(1_000_000);
            assertThat(heapAfter).isLessThan(heap + 300);
            assertThat(threadsAfter).isLessThan(threads + 60);
            assertThat(sent).isGreaterThanOrEqualTo(MESSAGES);
        }
    }

    private void write(Writer writer, TwoEvenings on) {
        var n = writer.ledger().size();
        var began = System.nanoTime();
        var taken = n % 2 == 0
                ? writer.write(
                        "criteria.propose",
                        Map.of("activity", on.points, "name", writer.alias() + " punt " + n, "sentence", "Bewaar dit"))
                : writer.write(
                        "ballot.cast",
                        Map.of(
                                "round",
                                on.round,
                                "option",
                                on.options.get(n % on.options.size()),
                                "mark",
                                n % 4 == 1 ? "0" : "1"));
        if (taken) {
            answers.recordValue(Math.max(1, (System.nanoTime() - began) / 1_000_000));
        }
    }

    private void typeIn(TwoEvenings on) {
        var began = System.nanoTime();
        on.owner.command(on.desk, "timer.set", Map.of("minutes", "5"));
        desk.incrementAndGet();
        answers.recordValue(Math.max(1, (System.nanoTime() - began) / 1_000_000));
    }

    private void ask(HttpClient watch, Product product) {
        var began = System.nanoTime();
        try {
            var answer = watch.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + "/levend"))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var millis = (System.nanoTime() - began) / 1_000_000;
            health.recordValue(Math.max(1, millis));
            if (answer.statusCode() != 200 || millis > (load() > BUSY ? 10_000 : 1_000)) {
                unwell.add(answer.statusCode() + " after " + millis + " ms");
            }
        } catch (IOException gone) {
            unwell.add(gone.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Every line that was accepted is there, and once. */
    private static void everythingIsThereOnce(OpenBooks books, List<Writer> writers) throws Exception {
        var names = new HashMap<String, Integer>();
        books.list("select name from criterion where name like 'Schrijver %'")
                .forEach(name -> names.merge(name, 1, Integer::sum));
        var votes = new HashMap<String, Integer>();
        books.list("select p.alias || ' ' || v.option_id || ' ' || v.mark from vote v"
                        + " join participant p on cast(p.id as varchar) = v.voter where p.alias like 'Schrijver %'")
                .forEach(vote -> votes.merge(vote, 1, Integer::sum));
        var wantedNames = new HashMap<String, Integer>();
        var last = new LinkedHashMap<String, String>();
        for (var writer : writers) {
            assertThat(writer.taken()).isNotEmpty();
            for (var entry : writer.taken()) {
                if (entry.command().equals("criteria.propose")) {
                    wantedNames.put(entry.fields().get("name"), 1);
                } else {
                    last.put(
                            writer.alias() + " " + entry.fields().get("option"),
                            entry.fields().get("mark"));
                }
            }
        }
        var wantedVotes = new HashMap<String, Integer>();
        last.forEach((where, mark) -> wantedVotes.put(where + " " + mark, 1));
        assertThat(names).isEqualTo(wantedNames);
        assertThat(votes).isEqualTo(wantedVotes);
    }

    private static Targets targets(Product product, TwoEvenings on) {
        var point = Map.of("activity", on.points, "name", MARK, "sentence", "Een zin.");
        var vote = Map.of("round", on.round, "option", on.options.getFirst(), "mark", "0");
        var activity = Map.of("activity", on.points);
        var commands = new HashMap<String, Map<String, String>>();
        commands.put("criteria.propose", point);
        commands.put("criteria.typein", point);
        commands.put("ballot.cast", vote);
        commands.put(
                "ballot.new",
                Map.of("question", "Komt er een loket?", "method", "parts", "parts", "Loket", "secret", "yes"));
        commands.put("guest.correct", Map.of("alias", MARK, "group", ""));
        commands.put("feedback.give", Map.of("activity", on.points, "sort", "works", "text", MARK));
        commands.put("time.extra", Map.of("on", "true"));
        commands.put("timer.set", Map.of("minutes", "3"));
        commands.put("member.invite", Map.of("name", MARK));
        commands.put("group.rename", Map.of("group", on.points, "name", MARK));
        commands.put("traject.public", Map.of("on", "false"));
        commands.put("poll.make", Map.of("question", "Wat vindt u?", "options", "Ja\nNee"));
        for (var staff :
                List.of("stage.start", "stage.put", "phase.close", "phase.reveal", "board.lock", "phase.hide")) {
            commands.put(staff, activity);
        }
        for (var bare : List.of("workshop.end", "stage.clear", "input.freeze", "break.end", "lead.back")) {
            commands.put(bare, Map.of());
        }
        var code = Map.of("code", on.code, "alias", MARK, "group", "");
        return new Targets(
                "m/" + on.code,
                on.seats(product, TWISTERS, MARK),
                List.of(
                        "",
                        "m/" + on.code,
                        "beginnen",
                        "geen-toegang",
                        "levend",
                        "taal/en",
                        "klankbord/aanmelden",
                        "peiling/AAAABBBBCCCC",
                        "regie/" + on.desk.substring(6),
                        "scherm/aaaaaaaa",
                        "qr/" + on.code + ".svg",
                        "verslag/" + on.desk.substring(6),
                        "verslag/" + on.otherDesk.substring(6) + "/csv",
                        "styles/styles.css",
                        "volgende/aaaaaaaa.ics",
                        "nieuws/af/aaaaaaaaaaaaaaaaaaaaaaaaaa",
                        "error",
                        "traject/aaaaaaaa"),
                commands,
                Map.of(
                        "/in/code", Map.of("code", on.code),
                        "/in/meedoen", code,
                        "/in/verder", Map.of("code", on.code, "resume", "ABCD"),
                        "/in/inbreng", Map.of("traject", "aaaaaaaa", "resume", "ABCD"),
                        "/in/regie", Map.of(),
                        "/in/traject", Map.of("name", MARK, "who", MARK, "groups", MARK, "step", "1"),
                        "/klankbord/aanmelden/vraag", Map.of("address", "iemand@voorbeeld.example"),
                        "/klankbord/aanmelden/binnen", Map.of(),
                        "/peiling/AAAABBBBCCCC/stem", Map.of("option", on.points),
                        "/nieuws/af/aaaaaaaaaaaaaaaaaaaaaaaaaa", Map.of()),
                List.of(on.desk, on.otherDesk, "m-aaaaaaaa", "werk-aaaaaaaa"));
    }
}
