package nl.routebord.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.routebord.testing.PostgresServer;

/** A real PostgreSQL in processes of its own that can be killed, frozen and started again: on the same data, at the same port. */
final class Database implements Books, AutoCloseable {

    private static final String NAME = "postgres";

    private final int port;
    private final Path data = Files.createTempDirectory("routebord-database").resolve("data");
    private Process keeper;

    Database() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        keeper = start();
    }

    /** What the product is told about it. */
    Map<String, String> settings() {
        return Map.of("ROUTEBORD_DB_URL", url(), "ROUTEBORD_DB_USER", NAME, "ROUTEBORD_DB_PASSWORD", NAME);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    int port() {
        return port;
    }

    /** {@code kill -9} of the postmaster and of everything it started. */
    void kill() throws IOException {
        var all = processes();
        keeper.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        // One that is left holds the shared memory, and the next start refuses.
        await().atMost(Duration.ofSeconds(30)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Returns once it answers. */
    void again() throws IOException {
        keeper = start();
    }

    /** Nothing of it moves any more, and its lines stay open. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public List<String> all(String sql, String... values) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), NAME, NAME)) {
            return Books.ask(connection, sql, values);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
    }

    private void signal(String which) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", which));
        processes().forEach(one -> command.add(String.valueOf(one.pid())));
        if (new ProcessBuilder(command).start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    /** The postmaster first: it would start a child anew that is gone. */
    private List<ProcessHandle> processes() throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private Process start() throws IOException {
        var said = Files.createTempFile("routebord-database", ".out");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresServer.class.getName(),
                        String.valueOf(port),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        await().pollInterval(20, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofMinutes(2))
                .until(() -> !process.isAlive() || Files.readString(said).contains("PostgreSQL " + port));
        if (!process.isAlive()) {
            throw new IllegalStateException("the database did not start: " + Files.readString(said));
        }
        return process;
    }
}
