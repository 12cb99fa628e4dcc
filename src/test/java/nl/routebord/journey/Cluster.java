package nl.routebord.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code bin/cluster} as people run it: two nodes and their database behind the proxy, all of it processes of this machine. */
final class Cluster implements AutoCloseable {

    private static final int NODES = 2;
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(20);

    private final int port = freeRow();
    private final Path said = Files.createTempFile("routebord-cluster", ".out");
    private final Process process;

    Cluster() throws IOException {
        var builder = new ProcessBuilder("bash", "bin/cluster", "--port", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROUTEBORD_"));
        builder.environment().put("ROUTEBORD_PUBLIC_URL", base());
        builder.environment().put("ROUTEBORD_JAVA_OPTS", "-Xmx768m");
        process = builder.start();
        var deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!said().contains(NODES + " nodes behind ")) {
            if (!isWaited() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("bin/cluster did not start: " + said());
            }
        }
    }

    private boolean isWaited() {
        try {
            return !process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All people come by this one address. */
    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything it printed so far. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One of the printed links: Regie, Scherm, Meedoen or Klankbord. */
    String link(String name) {
        return found("(?m)^" + name + " +(http\\S+)");
    }

    /** Where it keeps its data while it runs. */
    Path folder() {
        return Path.of(found("Data and output: (\\S+)\\. "));
    }

    /** As a power cut of this node: the process that is printed as the one to kill. */
    void kill(int node) {
        var pid = Long.parseLong(found("(?m)^Node " + node + ": .* kill (\\d+)"));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** It and everything it started, as long as it is there. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** As Ctrl-C does it; returns its exit status once it is gone. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("bin/cluster did not stop: " + said());
        }
        return process.exitValue();
    }

    /** Whether anybody still listens on one of its ports. */
    boolean isListening() {
        return ports(port).anyMatch(one -> !isFree(one));
    }

    @Override
    public void close() {
        var all = processes();
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private String found(String pattern) {
        var match = Pattern.compile(pattern).matcher(said());
        if (!match.find()) {
            throw new IllegalStateException("bin/cluster did not print " + pattern + ": " + said());
        }
        return match.group(1);
    }

    private static IntStream ports(int first) {
        return IntStream.of(first, first + 1, first + 2, first + 101, first + 102, first + 200);
    }

    private static int freeRow() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 32_000))
                .filter(first -> ports(first).allMatch(Cluster::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
