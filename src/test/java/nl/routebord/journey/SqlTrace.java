package nl.routebord.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What H2 writes down of every statement that a product has carried out, line by line while it runs: the only way to see from
 * outside that a transaction is under way.
 */
final class SqlTrace {

    /** The database of a product, with the trace. */
    static final String URL = "jdbc:h2:file:${routebord.data}/routebord;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=500;LOCK_TIMEOUT=3000;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=2;TRACE_MAX_FILE_SIZE=2000";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path file;
    private long read;
    private String rest = "";

    SqlTrace(Product product) {
        this(product.data().resolve("routebord.trace.db"));
    }

    /** The same for another file to which somebody adds, from its present end on. */
    SqlTrace(Path file) {
        this.file = file;
        read = file.toFile().length();
    }

    /** Waits until a statement with these words was carried out after what was seen last. Returns the moment. */
    long sees(String words) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            rest += fresh();
            var at = rest.indexOf(words);
            if (at >= 0) {
                rest = rest.substring(at + words.length());
                return System.nanoTime();
            }
            rest = rest.substring(Math.max(0, rest.length() - words.length()));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(500));
        }
        throw new IllegalStateException("never saw: " + words);
    }

    private String fresh() {
        try (var trace = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) (trace.length() - read)];
            trace.seek(read);
            trace.readFully(bytes);
            read += bytes.length;
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
