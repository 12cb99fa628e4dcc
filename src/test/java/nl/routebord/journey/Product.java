package nl.routebord.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product as people run it: the production jar in a process of its own, on a free port of this machine and a data folder
 * that outlives {@link #kill}. It is told a public address, so that its links are the ones the browsers of the test can reach.
 */
public final class Product implements AutoCloseable {

    private static final List<String> LINKS = List.of("Regie", "Scherm", "Meedoen", "Klankbord");

    private final int port;
    private final String host;
    private final Path data;
    private final Map<String, String> settings;
    private final Map<String, String> links = new HashMap<>();
    private volatile Process process;

    private Product(String host, Map<String, String> settings) throws IOException {
        this.settings = new HashMap<>(settings);
        this.port = freePort();
        this.host = host;
        this.data = Files.createTempDirectory("routebord-journey");
        this.process = launched();
        readLinks(process);
    }

    /** Starts with a fresh demo world, reachable as 127.0.0.1. */
    public static Product start(String host) {
        return set(host, Map.of());
    }

    /** As {@link #start}, with countdowns and practices of this many seconds, for a test that looks at one for longer. */
    public static Product counting(String host, int seconds) {
        return set(host, Map.of("ROUTEBORD_CLOSING", seconds + "s"));
    }

    /** A house without the demo, where only the owner's link is printed. */
    static Product bare(String host) {
        return set(host, Map.of("ROUTEBORD_DEMO", "off"));
    }

    /** As {@link #start}, with these variables of the environment. */
    public static Product set(String host, Map<String, String> settings) {
        try {
            return new Product(host, settings);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One of the four printed links: Regie, Scherm, Meedoen or Klankbord. */
    public String link(String name) {
        var link = links.get(name);
        if (link == null) {
            throw new IllegalStateException("the product printed no link " + name + ": " + links);
        }
        return link;
    }

    public String base() {
        return "http://" + host + ":" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** As a power cut of the process: no goodbye, no flush. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Starts again on the same data folder and port; returns once the links are printed. The owner's link is a new one. */
    public void again() {
        try {
            process = launched();
            readLinks(process);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Stops it and starts it again on the same data, with its clock so many days ahead of today. */
    public void later(int days) {
        close();
        settings.put("ROUTEBORD_CLOCK_AHEAD", days + "d");
        again();
    }

    /** The lines of its log that tell of a failure. */
    List<String> errors() throws IOException {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        }
    }

    Path log() {
        return data.resolve("log").resolve("routebord.log");
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private Process launched() throws IOException {
        var builder = new ProcessBuilder(command());
        builder.environment()
                .putAll(Map.of(
                        "ROUTEBORD_PORT", String.valueOf(port),
                        "ROUTEBORD_DATA", data.toString(),
                        "ROUTEBORD_PUBLIC_URL", base()));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        return builder.start();
    }

    private void readLinks(Process started) throws IOException {
        links.clear();
        var names = "off".equals(settings.get("ROUTEBORD_DEMO")) ? List.of("Routebord") : LINKS;
        var said = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        var deadline = Instant.now().plus(Duration.ofMinutes(8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            for (var name : names) {
                if (line.startsWith(name + " ")) {
                    links.put(name, line.substring(name.length()).strip());
                }
            }
            if (links.size() == names.size()) {
                drain(reader);
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                break;
            }
        }
        throw new IllegalStateException("the product did not start: " + said);
    }

    private static void drain(BufferedReader reader) {
        Thread.ofVirtual().start(() -> {
            try {
                while (reader.readLine() != null) {
                    // Nobody needs it any more, but a full pipe would stop the product.
                }
            } catch (IOException ended) {
                // With its process.
            }
        });
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** With the flags of bin/lib/run.sh, which prepared the folder that starts fast; without one from the jar as it is. */
    private static List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1"));
        var run = System.getProperty("routebord.run", "");
        if (run.isEmpty()) {
            command.addAll(List.of("-jar", System.getProperty("routebord.jar", "target/routebord.jar")));
        } else {
            command.addAll(List.of(
                    "-XX:AOTCache=" + run + "/routebord.aot", "-Xlog:aot*=off", "-jar", run + "/routebord.jar"));
        }
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
