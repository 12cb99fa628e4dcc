package nl.routebord.load;

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
import java.util.concurrent.TimeUnit;

/** The product with the bench in it, in a process of its own with data that is thrown away. */
final class ServerProcess implements AutoCloseable {

    private final List<String> command;
    private final Path data;
    private final URI base;
    private Process process;

    private ServerProcess(List<String> command, Path data, URI base) throws IOException {
        this.command = command;
        this.data = data;
        this.base = base;
        this.process = begin();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param before words before {@code java}, to hold it on one processor; empty for none
     * @param settings of the product, as {@code --name=value}
     */
    static ServerProcess start(String heap, List<String> before, List<String> settings)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path data = Files.createTempDirectory("routebord-load");
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                BenchApplication.class.getName(),
                "--server.port=" + port,
                "--routebord.data=" + data,
                "--routebord.demo=off",
                "--vaadin.productionMode=true"));
        command.addAll(settings);
        var server = new ServerProcess(command, data, URI.create("http://127.0.0.1:" + port));
        try {
            server.awaitReady();
        } catch (IOException | InterruptedException e) {
            System.err.println(Files.readString(data.resolve("server.out")));
            server.close();
            throw e;
        }
        return server;
    }

    URI base() {
        return base;
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.out").toFile()))
                .start();
    }

    /** Ends it as a power cut would: no farewell, no saving. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** Starts it again at the same address with the same data, and waits until it answers. */
    void again() throws IOException, InterruptedException {
        process = begin();
        awaitReady();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long latest = System.nanoTime() + Duration.ofSeconds(180).toNanos();
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
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
