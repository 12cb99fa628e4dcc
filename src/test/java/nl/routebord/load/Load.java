package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The load generator: {@code bin/load fanout} and {@code bin/load votes}. */
public final class Load {

    private static final String HELP = """
            bin/load votes [--phones 50] [--votes 50]

            Runs the product with N phones on the ballot and a projector, and measures the time from sending a
            vote until the projector and the last of the phones have it. Ends with 1 if p95 is over 300 ms.

            bin/load fanout [--phones 200] [--changes 15] [--rounds 3] [--url http://127.0.0.1:PORT] [--heap 1g]

            Measures how long one change takes to reach the last of N phones, against bare WebSockets of the
            same server that carry the same bytes, in turns. Without --url it starts the product by itself, with the
            bench view in it, on a free port with data that is thrown away; with --url it uses a running one
            (nl.routebord.load.BenchApplication). Ends with 1 if a message is lost, or if the last of 200
            phones or fewer comes later than 2.5 times the bare one (median of the rounds).
            """;

    private Load() {}

    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(List.of(args));
        if (!words.isEmpty() && words.getFirst().equals("votes")) {
            System.exit(
                    Votes.run(
                                    Integer.parseInt(option(words, "--phones", "50")),
                                    Integer.parseInt(option(words, "--votes", "50")))
                            ? 0
                            : 1);
        }
        if (words.isEmpty() || !words.getFirst().equals("fanout") || words.contains("--help")) {
            System.out.print(HELP);
            System.exit(words.contains("--help") ? 0 : 2);
        }
        int phones = Integer.parseInt(option(words, "--phones", "200"));
        int changes = Integer.parseInt(option(words, "--changes", "15"));
        int rounds = Integer.parseInt(option(words, "--rounds", "3"));
        String url = option(words, "--url", "");
        boolean passed;
        if (url.isEmpty()) {
            try (ServerProcess server = ServerProcess.start(option(words, "--heap", "1g"))) {
                passed = new Fanout(server.base(), phones, changes, rounds).run();
            }
        } else {
            passed = new Fanout(URI.create(url), phones, changes, rounds).run();
        }
        System.exit(passed ? 0 : 1);
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
    }
}
