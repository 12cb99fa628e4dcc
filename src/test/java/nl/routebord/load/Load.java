package nl.routebord.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The load generator: {@code bin/load SCENARIO}. */
public final class Load {

    private static final String HELP = """
            bin/load SCENARIO [--phones N,N] [--rate N,N] [--db h2|postgres] [--url U] [--json FILE] [--heap 1g] [--pin yes] [--jvm "..."]

            fanout   One change of a board to N phones, at so many changes a second, beside the same bytes to bare sockets of
                     the same server, in turns: --rounds 3 --changes 30. Ends with 1 if a change does not reach a screen, or if
                     the last of 200 phones or fewer comes later than 2.5 times the bare one (median of the rounds).
            votes    N people vote on every part of a ballot within ten seconds. Ends with 1 if a vote is missing or double, if a
                     screen does not get to the last count, if the answer takes 1 s (p95) or the projector 0.5 s (p95).
            join     N people join from one address within --seconds 30, and what a phone costs in memory. Ends with 1 if one is
                     not let in or p95 is 2 s.

            frozen   --frozen M phones stop reading beside N others: ends with 1 if the last of the others is more than 1.5 times as
                     late as without them, or if the silent ones are not let go within a minute.

            Without --url it starts the product by itself, on a free port with data that is thrown away. With --url it uses one that
            runs on this machine with the bench in it (nl.routebord.load.BenchApplication). --pin yes gives the server one
            processor and the generator another. Times depend on the machine; ratios are measured within one run.
            """;

    private static final double MOST_RATIO = 2.5;
    private static final int MOST_PHONES_JUDGED = 200;

    private Load() {}

    public static void main(String... words) throws Exception {
        if (words.length == 0 || words[0].equals("--help")) {
            System.out.print(HELP);
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
        return switch (options.scenario()) {
            case "fanout" -> fanout(options);
            case "votes" -> votes(options);
            case "join" -> join(options);
            case "frozen" ->
                each(
                        options,
                        server -> new Frozen(server, options.number("--phones", 150), options.number("--frozen", 50))
                                .run());
            default -> throw new Options.Misspelt("No such scenario: " + options.scenario());
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
                    passed &= comparison.delivered() == 1.0
                            && (phones > MOST_PHONES_JUDGED || rate > 1 || comparison.ratio(50) <= MOST_RATIO);
                }
                fanout.close();
            }
        }
        write(options, all.toPrettyString());
        say("load of the machine %.1f: %s", load(), passed ? "passed" : "FAILED");
        return passed;
    }

    private static boolean votes(Options options) throws Exception {
        return each(options, server -> new Votes(server, options.number("--phones", 200)).run());
    }

    private static boolean join(Options options) throws Exception {
        return each(
                options,
                server -> new Joining(server, options.number("--phones", 200), options.number("--seconds", 30)).run());
    }

    private interface Scenario {
        ObjectNode run(URI server) throws Exception;
    }

    private static boolean each(Options options, Scenario scenario) throws Exception {
        try (var server = ServerProcess.of(options)) {
            var found = scenario.run(server.base());
            found.forEachEntry((name, value) -> say("  %-20s %s", name, value));
            write(options, found.toPrettyString());
            say("load of the machine %.1f: %s", load(), found.get("passed").asBoolean() ? "passed" : "FAILED");
            return found.get("passed").asBoolean();
        }
    }

    private static void write(Options options, String json) throws java.io.IOException {
        var file = options.word("--json", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), json + "\n");
        }
    }

    /** Other work on the machine spoils the numbers; so it is told. */
    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
