package nl.routebord.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product with the bench in it, in a process of its own with data that is thrown away. */
final class ServerProcess implements AutoCloseable {

    private final @Nullable Process process;
    private final @Nullable EmbeddedPostgres postgres;
    private final @Nullable Path data;
    private final URI base;

    private ServerProcess(
            @Nullable Process process, @Nullable EmbeddedPostgres postgres, @Nullable Path data, URI base) {
        this.process = process;
        this.postgres = postgres;
        this.data = data;
        this.base = base;
    }

    /** One that runs already, or one that is started for this and thrown away. */
    static ServerProcess of(Options options) throws IOException, InterruptedException {
        var running = options.server();
        return running.isPresent() ? new ServerProcess(null, null, null, running.get()) : start(options);
    }

    private static ServerProcess start(Options options) throws IOException, InterruptedException {
        var port = free();
        var data = Files.createTempDirectory("routebord-load");
        var postgres = options.isPostgres() ? EmbeddedPostgres.builder().start() : null;
        var words = new ArrayList<String>();
        if (options.isPinned()) {
            words.addAll(List.of("taskset", "-c", "0"));
        }
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + options.word("--heap", "1g"));
        words.addAll(options.jvm());
        words.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                BenchApplication.class.getName(),
                "--server.port=" + port,
                "--routebord.data=" + data,
                "--routebord.print-links=false",
                "--vaadin.productionMode=true"));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.out").toFile());
        if (postgres != null) {
            builder.environment()
                    .putAll(Map.of(
                            "ROUTEBORD_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "ROUTEBORD_DB_USER", "postgres",
                            "ROUTEBORD_DB_PASSWORD", "postgres"));
        }
        var process = builder.start();
        var server = new ServerProcess(process, postgres, data, URI.create("http://127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        try {
            server.awaitReady(process);
        } catch (IOException | InterruptedException e) {
            System.err.println(Files.readString(data.resolve("server.out")));
            server.close();
            throw e;
        }
        return server;
    }

    private static int free() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    URI base() {
        return base;
    }

    private void awaitReady(Process process) throws IOException, InterruptedException {
        long latest = System.nanoTime() + Duration.ofSeconds(300).toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < latest && process.isAlive()) {
                try {
                    var request = HttpRequest.newBuilder(base.resolve("/levend"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
                    if (http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        throw new IOException("the server did not start");
    }

    @Override
    public void close() throws IOException {
        if (process == null || data == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (postgres != null) {
            postgres.close();
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
