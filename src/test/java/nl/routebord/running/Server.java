package nl.routebord.running;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of the machine's own packages, with the tools that belong to it. The embedded one of the other tests has
 * no pg_dump, and a pg_dump that is older than its server refuses.
 */
final class Server implements AutoCloseable {

    private final Path bin;
    private final Path data;
    private final int port;

    private Server(Path bin, Path data, int port) {
        this.bin = bin;
        this.data = data;
        this.port = port;
    }

    /** Started on a free port of this computer; empty where none is installed. */
    static Optional<Server> start() throws IOException, InterruptedException {
        var bin = newest();
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var folder = Files.createTempDirectory("routebord-drill");
        var server = new Server(bin.get(), folder.resolve("data"), free);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        server.tool("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        server.tool(
                "pg_ctl",
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + free + " -k /tmp -h 127.0.0.1",
                "start");
        return Optional.of(server);
    }

    private static Optional<Path> newest() throws IOException {
        var home = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(home)) {
            return Optional.empty();
        }
        try (var versions = Files.list(home)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(one ->
                            Files.isExecutable(one.resolve("initdb")) && Files.isExecutable(one.resolve("pg_dump")))
                    .max(Comparator.naturalOrder());
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Where its tools are, to be put before the path. */
    String bin() {
        return bin.toString();
    }

    private void tool(String name, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(List.of(bin.resolve(name).toString(), "-D", data.toString()));
        command.addAll(List.of(words));
        run(command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        // The server inherits the output of pg_ctl: reading it to its end would wait for the end of the server.
        var process = new ProcessBuilder(command)
                .directory(new File("/tmp"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        tool("pg_ctl", "-m", "fast", "stop");
    }
}
