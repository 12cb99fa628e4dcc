package nl.routebord.load;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a scenario works with: what was asked for, the server, the report, and a voice to say how far it is. */
final class Stage {

    /** One run of a scenario. */
    interface Run {

        void one(int number) throws Exception;
    }

    final Options options;
    final Bench bench;
    final Report report;
    /** Null where somebody else started it. */
    final @Nullable ServerProcess server;

    private final Traffic traffic = new Traffic();
    private final long began = System.nanoTime();

    Stage(Options options, Bench bench, Report report, @Nullable ServerProcess server) {
        this.options = options;
        this.bench = bench;
        this.report = report;
        this.server = server;
    }

    /** Progress, with the seconds since the start; on the error stream, so that the report stays clean. */
    void say(String format, Object... values) {
        System.err.printf(
                Locale.ROOT,
                "%5d s  %s%n",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                String.format(Locale.ROOT, format, values));
    }

    int phones(int otherwise) {
        int phones = options.number("phones", otherwise);
        report.fact("phones", phones);
        return phones;
    }

    /** The runs, each with a traffic of its own; what must be in each of them is added here. */
    void runs(int otherwise, Run run) throws Exception {
        int runs = options.number("runs", otherwise);
        report.fact("runs", runs);
        for (int number = 1; number <= runs; number++) {
            say("run %d of %d", number, runs);
            traffic.begin();
            run.one(number);
        }
    }

    Traffic traffic() {
        return traffic;
    }

    /** The generator's own lateness and everything that went wrong on the wire. */
    void reportWire(Pace pace) {
        report.add("generator.lag.p99", pace.lag().percentile(99));
        report.add("generator.lag.max", pace.lag().max());
        report.add("wire.bytes", traffic.bytes.sum());
        report.add("wire.gaps", traffic.gaps.sum());
        report.add("wire.retries", traffic.retries.sum());
        report.require(traffic.refused.sum() == 0, traffic.refused.sum() + " commands were refused");
    }

    /** What the server's memory looks like per phone, after everything was thrown away that nobody holds. */
    void reportMemory(Bench.Facts before, int count) throws Exception {
        var after = bench.collected();
        report.add("server.heapKbPerPhone", (double) (after.heapKb() - before.heapKb()) / count);
        report.add("server.rssKbPerPhone", (double) (after.rssKb() - before.rssKb()) / count);
        report.add("server.heapMb", after.heapKb() / 1024.0);
        report.add("server.rssMb", after.rssKb() / 1024.0);
    }

    void requireAll(Ledger ledger) {
        report.add("delivered", ledger.share());
        report.require(
                ledger.delivered() == ledger.expected(),
                (ledger.expected() - ledger.delivered()) + " of " + ledger.expected() + " deliveries are missing");
    }
}
