package nl.routebord.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The load generator: {@code bin/load SCENARIO}. */
public final class Load {

    /** The limit of 2.5, and a fifth of it for what else a machine does. */
    private static final double MOST_RATIO = 3.0;

    private Load() {}

    public static void main(String... words) throws Exception {
        if (words.length == 0 || words[0].equals("--help")) {
            System.out.print(Scenario.HELP);
            System.exit(words.length == 0 ? 2 : 0);
        }
        try {
            System.exit(run(Options.read(words)) ? 0 : 1);
        } catch (Options.Misspelt misspelt) {
            System.err.println(misspelt.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Options options) throws Exception {
        if (options.isPinned()) {
            takeTheOtherProcessor();
        }
        return switch (options.scenario()) {
            case FANOUT -> fanout(options);
            case VOTES -> each(options, server -> new Votes(server, options.number("--phones", 200)).run());
            case JOIN ->
                each(
                        options,
                        server -> new Joining(server, options.number("--phones", 200), options.number("--seconds", 30))
                                .run());
            case FROZEN ->
                each(
                        options,
                        server -> new Frozen(server, options.number("--phones", 150), options.number("--frozen", 50))
                                .run());
            case RECONNECT ->
                each(
                        options,
                        server -> new Reconnect(server, options.number("--phones", 500), options.number("--steady", 20))
                                .run(options.number("--outage", 90), options.number("--rate", 4)));
            case WORKSHOPS ->
                each(
                        options,
                        server -> new Town(server, options.number("--workshops", 50), options.number("--phones", 20))
                                .run(
                                        options.number("--rounds", 3),
                                        options.number("--changes", 20),
                                        options.number("--rate", 1)));
            case EVENING ->
                each(
                        options,
                        server -> new Evening(
                                        server,
                                        options.number("--phones", 50),
                                        options.number("--minutes", 120),
                                        options.number("--within", 6))
                                .run());
            case SOAK ->
                each(
                        options,
                        server -> new Soak(
                                        server,
                                        options.number("--minutes", 30),
                                        options.number("--rate", 20),
                                        options.number("--stay", 10),
                                        options.number("--workshops", 20))
                                .run());
            case LINE -> each(options, server -> new Line(server, options).run());
        };
    }

    private static boolean fanout(Options options) throws Exception {
        var rounds = options.number("--rounds", 3);
        var all = new JsonMapper().createArrayNode();
        var passed = true;
        for (var phones : options.numbers("--phones", 200)) {
            try (var server = ServerProcess.of(options)) {
                var fanout = new Fanout(server.base(), phones);
                fanout.open();
                for (var rate : options.numbers("--rate", 1)) {
                    var comparison = fanout.compare(rounds, options.number("--changes", Math.max(20, 3 * rate)), rate);
                    System.out.print(comparison.table());
                    all.add(comparison.json());
                    passed &= comparison.delivered() == 1.0 && (rate > 1 || comparison.ratio(50) <= MOST_RATIO);
                }
                fanout.close();
            }
        }
        write(options, all.toPrettyString());
        say("load of the machine %.1f: %s", load(), passed ? "passed" : "FAILED");
        return passed;
    }

    private interface Measuring {
        ObjectNode run(URI server) throws Exception;
    }

    private static boolean each(Options options, Measuring scenario) throws Exception {
        try (var server = ServerProcess.of(options)) {
            var found = scenario.run(server.base());
            found.put("resent", Person.resent()).put("load", load());
            found.forEachEntry((name, value) -> say("  %-20s %s", name, value));
            write(options, found.toPrettyString());
            say("load of the machine %.1f: %s", load(), found.get("passed").asBoolean() ? "passed" : "FAILED");
            return found.get("passed").asBoolean();
        }
    }

    private static void write(Options options, String json) throws IOException {
        var file = options.file("--json");
        if (file.isPresent()) {
            Files.writeString(file.get(), json + "\n");
        }
    }

    /** The server has the first one. */
    private static void takeTheOtherProcessor() throws IOException, InterruptedException {
        var self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", "1", self)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Other work on the machine spoils the numbers; so it is told. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
