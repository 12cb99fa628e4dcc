package nl.routebord.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind {@code bin/load}: a scenario, settings with a value and switches without one. */
final class Options {

    private static final Set<String> SETTINGS = Set.of(
            "phones", "rate", "runs", "url", "db", "json", "heap", "changes", "minutes", "outage", "seconds", "workshops",
            "frozen", "view", "how", "votes");
    private static final Set<String> SWITCHES = Set.of("pin", "quick", "help", "judge");

    /** What was typed cannot be carried out; the message says what to type instead. */
    static final class Wrong extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    private final String scenario;
    private final Map<String, String> values;

    private Options(String scenario, Map<String, String> values) {
        this.scenario = scenario;
        this.values = values;
    }

    static Options of(List<String> words) {
        var left = new ArrayDeque<>(words);
        var values = new HashMap<String, String>();
        var scenario = left.isEmpty() || left.getFirst().startsWith("--") ? "" : left.removeFirst();
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            var name = word.startsWith("--") ? word.substring(2) : "";
            if (SWITCHES.contains(name)) {
                values.put(name, "true");
            } else if (SETTINGS.contains(name) && !left.isEmpty()) {
                values.put(name, left.removeFirst());
            } else {
                throw new Wrong("bin/load does not know \"" + word + "\" here; bin/load --help tells what there is.");
            }
        }
        var options = new Options(scenario, Map.copyOf(values));
        options.check();
        return options;
    }

    private void check() {
        if (!Set.of("h2", "postgres").contains(word("db", "h2"))) {
            throw new Wrong("--db is h2 or postgres.");
        }
        if (url().isPresent() && (values.containsKey("db") || is("pin"))) {
            throw new Wrong("--db and --pin are for a server that bin/load starts itself; leave out --url.");
        }
        for (var name : List.of("phones", "runs", "changes", "minutes", "seconds", "workshops")) {
            if (number(name, 1) < 1) {
                throw new Wrong("--" + name + " is a whole number from 1.");
            }
        }
    }

    String scenario() {
        return scenario;
    }

    boolean is(String name) {
        return values.containsKey(name);
    }

    String word(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return (int) decimal(name, otherwise);
    }

    double decimal(String name, double otherwise) {
        try {
            return values.containsKey(name) ? Double.parseDouble(values.get(name)) : otherwise;
        } catch (NumberFormatException e) {
            throw new Wrong("--" + name + " needs a number, not \"" + values.get(name) + "\".");
        }
    }

    /** A running server of this very machine: this tool is no weapon against others. */
    Optional<URI> url() {
        return Optional.ofNullable(values.get("url")).map(Options::loopback);
    }

    private static URI loopback(String typed) {
        try {
            var url = URI.create(typed);
            if ("http".equals(url.getScheme()) && url.getHost() != null && isLoopback(url.getHost())) {
                return URI.create("http://" + url.getAuthority());
            }
        } catch (IllegalArgumentException | UnknownHostException unreadable) {
            // The sentence below tells what is wanted.
        }
        throw new Wrong("bin/load only works against this machine itself: --url http://127.0.0.1:PORT, not " + typed + ".");
    }

    /** Only what is loopback by its writing: a name that leads here today can lead elsewhere tomorrow. */
    private static boolean isLoopback(String host) throws UnknownHostException {
        return host.equals("localhost")
                || (host.matches("127(\\.\\d{1,3}){3}|\\[::1]") && InetAddress.getByName(host).isLoopbackAddress());
    }
}
