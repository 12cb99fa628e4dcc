package nl.routebord.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind {@code bin/load}: a scenario, and options that each have a value. */
record Options(String scenario, Map<String, String> values) {

    private static final Set<String> KNOWN = Set.of(
            "--phones",
            "--rate",
            "--changes",
            "--rounds",
            "--url",
            "--db",
            "--json",
            "--heap",
            "--pin",
            "--seconds",
            "--frozen",
            "--jvm");

    /** Thrown with a sentence for who typed it. */
    static final class Misspelt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misspelt(String sentence) {
            super(sentence);
        }
    }

    static Options read(String... words) {
        var values = new LinkedHashMap<String, String>();
        for (int at = 1; at < words.length; at += 2) {
            if (!KNOWN.contains(words[at]) || at + 1 == words.length) {
                throw new Misspelt("Unknown or without a value: " + words[at]);
            }
            values.put(words[at], words[at + 1]);
        }
        var options = new Options(words[0], values);
        options.server().ifPresent(Options::requireNear);
        return options;
    }

    int number(String name, int otherwise) {
        return numbers(name, otherwise).getFirst();
    }

    /** One number or more, with commas between them. */
    List<Integer> numbers(String name, Integer... otherwise) {
        var given = values.get(name);
        if (given == null) {
            return List.of(otherwise);
        }
        try {
            return Arrays.stream(given.split(",")).map(Integer::parseInt).toList();
        } catch (NumberFormatException noNumber) {
            throw new Misspelt(name + " wants a number, not " + given);
        }
    }

    String word(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean isPostgres() {
        return switch (word("--db", "h2")) {
            case "h2" -> false;
            case "postgres" -> true;
            default -> throw new Misspelt("--db is h2 or postgres");
        };
    }

    boolean isPinned() {
        return word("--pin", "no").equals("yes");
    }

    /** More words for the virtual machine of the server. */
    List<String> jvm() {
        return new ArrayList<>(Arrays.asList(word("--jvm", "").split(" ")))
                .stream().filter(word -> !word.isEmpty()).toList();
    }

    java.util.Optional<URI> server() {
        return java.util.Optional.ofNullable(values.get("--url")).map(URI::create);
    }

    /** A load belongs on this machine alone. */
    private static void requireNear(URI server) {
        try {
            if (InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // told below
        }
        throw new Misspelt("--url has to lead to this machine itself, such as http://127.0.0.1:8080");
    }
}
