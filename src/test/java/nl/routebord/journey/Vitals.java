package nl.routebord.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What a running product holds, seen from outside. */
final class Vitals {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;

    Vitals(Product product) {
        pid = product.pid();
    }

    /** In megabytes, after a collection of everything that nobody holds. */
    int heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Integer.parseInt(used.group(1)) / 1024 : -1;
    }

    /** Threads of the operating system; those of Java that cost nothing are not among them. */
    int threads() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    /** How many of this class the heap holds. */
    int held(String type) throws IOException, InterruptedException {
        return jcmd("GC.class_histogram")
                .lines()
                .filter(line -> line.stripTrailing().matches(".*\\s" + Pattern.quote(type) + "( \\(.*\\))?$"))
                .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+")[1]))
                .sum();
    }

    private String jcmd(String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(pid));
        command.addAll(java.util.List.of(words));
        var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor(60, TimeUnit.SECONDS);
        return said;
    }
}
