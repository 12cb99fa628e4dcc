package nl.routebord.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a scenario runs: a server and, where asked for, a PostgreSQL of its own; or the address of a server that runs already. */
final class House implements AutoCloseable {

    final @Nullable ServerProcess server;
    final URI base;
    private final @Nullable EmbeddedPostgres postgres;

    private House(@Nullable ServerProcess server, URI base, @Nullable EmbeddedPostgres postgres) {
        this.server = server;
        this.base = base;
        this.postgres = postgres;
    }

    static House open(Options options) throws IOException, InterruptedException {
        if (options.url().isPresent()) {
            return new House(null, options.url().get(), null);
        }
        var postgres = options.word("db", "h2").equals("postgres")
                ? EmbeddedPostgres.builder().start()
                : null;
        List<String> database = postgres == null
                ? List.of()
                : List.of(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        List<String> core = options.is("pin") ? pin() : List.of();
        var server = ServerProcess.start(options.word("heap", "1g"), core, database);
        return new House(server, server.base(), postgres);
    }

    /** The generator goes to the last core, the server is started on the first: so neither lives at the other's cost. */
    private static List<String> pin() throws IOException, InterruptedException {
        int last = Runtime.getRuntime().availableProcessors() - 1;
        if (last < 1) {
            throw new Options.Wrong("--pin needs two processors.");
        }
        var own = new ProcessBuilder(
                        "taskset", "-acp", Integer.toString(last), Long.toString(ProcessHandle.current().pid()))
                .redirectErrorStream(true)
                .start();
        own.getInputStream().readAllBytes();
        if (own.waitFor() != 0) {
            throw new Options.Wrong("--pin needs the command taskset (Debian: apt install util-linux).");
        }
        return List.of("taskset", "-c", "0");
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
