package nl.routebord.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real PostgreSQL from the embedded binaries, in a process of its own, for {@code bin/cluster}. */
public final class PostgresServer {

    private PostgresServer() {}

    /**
     * Runs until it is told to stop.
     *
     * @param args the port on the loopback interface, and the folder of the data, which is kept
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var data = Path.of(args[1]).toAbsolutePath();
        Files.createDirectories(data.getParent());
        var postgres = EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(args[0]))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "300")
                // What was confirmed is on the disk: this one is there to be killed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        System.out.println("PostgreSQL " + postgres.getPort());
        Thread.currentThread().join();
    }
}
