package nl.routebord.journey;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * One fault on one database, as often as {@code routebord.chaos.times} says: a line of the table of {@code bin/chaos}, in {@code
 * target/chaos} and on the console. A walk that fails leaves the line of what it saw until then.
 */
final class Figures implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "chaos");

    private final String fault;
    private final String database;
    private final int times = times(2);
    private final long seed = Long.getLong("routebord.chaos.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Long> recovered = new ArrayList<>();
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private String more = "";
    private int done;
    private int confirmed;
    private int unanswered;
    private int missing;
    private int twice;

    /** @param fault as the catalogue numbers it; {@code database} is h2 or postgres */
    Figures(String fault, String database) {
        this.fault = fault;
        this.database = database;
        System.out.println("[chaos] " + fault + " on " + database + ", " + times + " times, seed " + seed);
    }

    /** How often, where nobody said otherwise. */
    static int times(int otherwise) {
        return Integer.getInteger("routebord.chaos.times", otherwise);
    }

    int times() {
        return times;
    }

    /** Draws from zero up to this number, which is not drawn. */
    int draw(int bound) {
        return random.nextInt(bound);
    }

    /** Some moment within this time. */
    Duration draw(Duration within) {
        return Duration.ofNanos(random.nextLong(within.toNanos()));
    }

    /** It happened once more, and so long after people could go on. */
    void recovered(long nanos) {
        done++;
        recovered.add(Duration.ofNanos(nanos).toMillis());
        System.out.println("[chaos] " + fault + " on " + database + " " + done + " of " + times + ": went on after "
                + recovered.getLast() + " ms");
    }

    /** What the books of one crowd say by now: the last word counts for confirmed, each for what is wrong. */
    void counted(Ledger.Tally tally) {
        counted(
                tally.confirmed(),
                tally.unanswered(),
                tally.missing().size(),
                tally.twice().size() + tally.nobodys().size());
    }

    /** The same for a crowd that wrote this time only. */
    void counts(Ledger.Tally tally) {
        counted(
                confirmed + tally.confirmed(),
                unanswered + tally.unanswered(),
                tally.missing().size(),
                tally.twice().size() + tally.nobodys().size());
    }

    void counted(int confirmed, int unanswered, int missing, int twice) {
        this.confirmed = confirmed;
        this.unanswered = unanswered;
        this.missing = Math.max(this.missing, missing);
        this.twice = Math.max(this.twice, twice);
    }

    /** What the table says of this fault beside the numbers. */
    void note(String words, Object... values) {
        more = words.formatted(values);
    }

    @Override
    public void close() throws IOException {
        var sorted = recovered.stream().sorted().toList();
        var line = JsonMapper.builder().build().createObjectNode();
        line.put("fault", fault).put("db", database).put("times", done).put("confirmed", confirmed);
        line.put("unanswered", unanswered).put("missing", missing).put("twice", twice);
        if (!sorted.isEmpty()) {
            line.put("recoverP50", sorted.get(sorted.size() / 2)).put("recoverMax", sorted.getLast());
        }
        line.put("seed", seed)
                .put("load", String.format(Locale.ROOT, "%.1f", load))
                .put("note", more);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(fault + "-" + database + ".json"), line.toString());
        System.out.println("[measured] " + line);
    }
}
