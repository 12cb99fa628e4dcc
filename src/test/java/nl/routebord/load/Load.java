package nl.routebord.load;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The load generator: {@code bin/load SCENARIO}. What each scenario measures stands in docs/load.md. */
public final class Load {

    private static final String HELP = """
            bin/load SCENARIO [--phones N] [--rate R] [--url U] [--db h2|postgres] [--json FILE] [--runs N]

            Scenarios
              fanout     one change to N phones, against bare sockets with the same bytes [--rate 1] [--changes 15]
                         [--view phone|bench] [--judge]
              votes      N phones give 6 votes each [--seconds 10]; --quick: one vote at a time, as a gate
              join       N phones join from one address [--seconds 30]
              reconnect  N phones come back after an outage [--outage 90] [--how kill|cut]
              frozen     N phones, of which some stop reading [--frozen 250]
              evening    a whole evening, compressed [--minutes 4]
              soak       phones that come and go, evenings that open and close [--minutes 30] [--rate 20]
              workshops  many evenings at once [--workshops 50] [--phones 20]

            Without --url it starts the product by itself, with the bench in it, on a free port with data that is thrown
            away ([--heap 1g], [--pin]: server and generator on one processor each). --url takes a running server of
            this machine (nl.routebord.load.BenchApplication). Ends with 1 if something is lost, doubled or refused.
            """;

    private static final Map<String, Scenario> SCENARIOS = Map.of(
            "fanout", new Fanout(),
            "votes", new Votes(),
            "join", new Join(),
            "reconnect", new Reconnect(),
            "frozen", new Frozen(),
            "evening", new Evening(),
            "soak", new Soak(),
            "workshops", new ManyWorkshops());

    private Load() {}

    public static void main(String[] words) throws Exception {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws Exception {
        try {
            var options = Options.of(words);
            var scenario = SCENARIOS.get(options.scenario());
            if (scenario == null || options.is("help")) {
                System.out.print(HELP);
                return options.is("help") ? 0 : 2;
            }
            if (options.scenario().equals("votes") && options.is("quick")) {
                return QuickVotes.run(options.number("phones", 50), options.number("votes", 50)) ? 0 : 1;
            }
            return play(scenario, options) ? 0 : 1;
        } catch (Options.Wrong wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    private static boolean play(Scenario scenario, Options options) throws Exception {
        var report = new Report();
        report.fact("scenario", options.scenario());
        report.fact("db", options.url().isPresent() ? "of the server" : options.word("db", "h2"));
        report.fact("java", System.getProperty("java.version"));
        report.fact("processors", Runtime.getRuntime().availableProcessors());
        report.fact("pinned", options.is("pin"));
        report.fact("machineLoadBefore", load());
        try (var house = House.open(options)) {
            scenario.play(new Stage(options, new Bench(house.base), report, house.server));
        }
        report.fact("machineLoadAfter", load());
        System.out.println(report.table());
        if (options.is("json")) {
            Files.writeString(Path.of(options.word("json", "")), report.json() + System.lineSeparator());
        } else {
            System.out.println(report.json());
        }
        return report.passed();
    }

    /** Other work on the machine spoils the numbers; so it is told. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
