package nl.routebord.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind {@code bin/load}: a scenario, and options that each have a value. All are looked at before anything starts. */
record Options(Scenario scenario, Map<String, String> values) {

    private static final Set<String> WORDS = Set.of("--url", "--db", "--json", "--heap", "--pin", "--jvm", "--svg");

    /** More than any of these can mean. */
    private static final int MOST = 1_000_000;

    /** Thrown with a sentence for who typed it. */
    static final class Misspelt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misspelt(String sentence) {
            super(sentence);
        }
    }

    static Options read(String... words) {
        var scenario = Scenario.named(words[0])
                .orElseThrow(
                        () -> new Misspelt("There is no scenario " + words[0] + ", only " + Scenario.words() + "."));
        var values = new LinkedHashMap<String, String>();
        for (int at = 1; at < words.length; at += 2) {
            var name = words[at];
            if (!scenario.knows(name)) {
                throw new Misspelt(
                        Scenario.isKnownToAny(name)
                                ? scenario.word() + " has no option " + name + "; bin/load --help says which it has."
                                : "There is no option " + name + "; bin/load --help says which there are.");
            }
            if (at + 1 == words.length || words[at + 1].startsWith("--")) {
                throw new Misspelt(name + " wants a value behind it.");
            }
            if (values.put(name, words[at + 1]) != null) {
                throw new Misspelt(name + " was given twice.");
            }
        }
        var options = new Options(scenario, values);
        options.requireSense();
        return options;
    }

    private void requireSense() {
        server().ifPresent(Options::requireNear);
        values.keySet().stream().filter(name -> !WORDS.contains(name)).forEach(name -> numbers(name, 1));
        if (!Set.of("h2", "postgres").contains(word("--db", "h2"))) {
            throw new Misspelt("--db is h2 or postgres, not " + word("--db", "") + ".");
        }
        if (!Set.of("yes", "no").contains(word("--pin", "no"))) {
            throw new Misspelt("--pin is yes or no, not " + word("--pin", "") + ".");
        }
        if (!word("--heap", "1g").matches("\\d+[kKmMgG]")) {
            throw new Misspelt("--heap is a size such as 768m or 2g, not " + word("--heap", "") + ".");
        }
        if (number("--minutes", 120) > Programme.MOST_TIMES_AS_FAST * number("--within", Integer.MAX_VALUE / 100)) {
            throw new Misspelt("--minutes go by at most " + Programme.MOST_TIMES_AS_FAST
                    + " times as fast as on a clock; --within is too short for them.");
        }
        file("--json").ifPresent(file -> requireRoom("--json", file));
        file("--svg").ifPresent(file -> requireRoom("--svg", file));
    }

    int number(String name, int otherwise) {
        return numbers(name, otherwise).getFirst();
    }

    /** One number or more, with commas between them; all at least one. */
    List<Integer> numbers(String name, Integer... otherwise) {
        var given = values.get(name);
        if (given == null) {
            return List.of(otherwise);
        }
        try {
            var numbers =
                    Arrays.stream(given.split(",", -1)).map(Integer::parseInt).toList();
            if (numbers.stream().allMatch(one -> one >= 1 && one <= MOST)) {
                return numbers;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new Misspelt(
                name + " wants a number from 1 to " + MOST + ", or some with commas between them, not " + given + ".");
    }

    String word(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean isPostgres() {
        return word("--db", "h2").equals("postgres");
    }

    boolean isPinned() {
        return word("--pin", "no").equals("yes");
    }

    /** More words for the virtual machine of the server. */
    List<String> jvm() {
        return Arrays.stream(word("--jvm", "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Optional<URI> server() {
        try {
            return Optional.ofNullable(values.get("--url")).map(URI::create);
        } catch (IllegalArgumentException noAddress) {
            throw new Misspelt("--url is no address: " + values.get("--url"));
        }
    }

    /** Where something is to be written. */
    Optional<Path> file(String name) {
        try {
            return Optional.ofNullable(values.get(name)).map(Path::of);
        } catch (InvalidPathException noFile) {
            throw new Misspelt(name + " wants a file, not " + values.get(name) + ".");
        }
    }

    /** Told now and not after two hours. */
    private static void requireRoom(String name, Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new Misspelt(name + " cannot be written: " + file);
        }
    }

    /** A load belongs on this machine alone. */
    private static void requireNear(URI server) {
        try {
            if (server.getHost() != null
                    && InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // told below
        }
        throw new Misspelt("--url has to lead to this machine itself, such as http://127.0.0.1:8080");
    }
}
