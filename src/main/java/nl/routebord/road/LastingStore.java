package nl.routebord.road;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Database;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The store of an embedded H2, as it was opened once. It is written by us alone ({@link OneWrite}).
 */
final class LastingStore {

    /** In milliseconds: so far away that H2 never writes by itself, which it would do in the middle of transactions. */
    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * Six hundred votes a second share a hundred writes; a processor has no time for more beside the votes. A transaction takes some
     * milliseconds; nobody may wait long for one that takes more, nor for a row, which is waited for three seconds.
     */
    private static final OneWrite.Patience PATIENCE =
            new OneWrite.Patience(Duration.ofMillis(4), Duration.ofMillis(20), Duration.ofMillis(100));

    /** In percent: where less of the file is in use, it is worth tidying. */
    private static final int TIDY = 50;

    /** In bytes: the most that is written anew at once. */
    private static final int PIECE = 256 * 1024;

    /** What the store answers where it had nothing to write. */
    private static final long NOTHING_NEW = -1;

    private final MVStore store;
    private final OneWrite write = new OneWrite(PATIENCE);
    private long tidied;

    LastingStore(Database database) {
        this.store = database.getStore().getMvStore();
        writeNothing(database);
    }

    /** Comes after each session that is opened, which may have set what its address says. */
    static void writeNothing(Database database) {
        database.setWriteDelay(NEVER);
    }

    boolean isGivenUp() {
        return GivenUp.is(store);
    }

    /** For one that is open and that H2 no longer knows: it would not let another be opened beside it. */
    void giveUp() {
        store.closeImmediately();
    }

    /** @throws SQLException where it was given up */
    void refuseGivenUp() throws SQLException {
        GivenUp.refuse(store);
    }

    /** As {@link OneWrite#begin}. */
    void begin() {
        write.begin();
    }

    /** As {@link OneWrite#run}. */
    @Nullable
    Object run(OneWrite.Act statement) throws Throwable {
        return write.run(statement);
    }

    /** As {@link OneWrite#end}. */
    @Nullable
    Object end(OneWrite.Act end) throws Throwable {
        return write.end(end);
    }

    /**
     * Returns when all that was committed by now is on the disk.
     *
     * @throws SQLException where it may not be
     */
    void last() throws SQLException {
        if (store.getFileStore() != null) {
            write.await(this::write);
        }
    }

    /** Throws where anything at all was in the way: nobody may take for written what another found the store closed over. */
    private void write() throws SQLException {
        // H2 would take an interruption for the end of the write.
        var interrupted = Thread.interrupted();
        try {
            var version = store.commit();
            var isThere = version != NOTHING_NEW && lastWritten() >= version;
            while (!isThere) {
                // It may be on its way in H2's own threads.
                store.executeFilestoreOperation(() -> {});
                isThere = lastWritten() >= version;
            }
        } catch (RuntimeException failed) {
            throw new SQLException("what was committed could not be written", failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long lastWritten() {
        return store.getFileStore().lastChunkVersion();
    }

    /** Writes the file as it is, while others go on: only whole transactions are ever in it. */
    void copy(ZipOutputStream out) throws IOException, SQLException {
        refuseGivenUp();
        last();
        store.getFileStore().backup(out);
    }

    /**
     * Puts together what is left of old writes, so that their place in the file is free again: what H2 does by itself where it also
     * writes by itself. One who looks at a time.
     */
    void tidy() throws SQLException {
        if (isGivenUp() || store.getCurrentVersion() == tidied || isFull()) {
            return;
        }
        if (store.compact(TIDY, PIECE)) {
            last();
        }
        tidied = store.getCurrentVersion();
    }

    /** H2 itself would write soon, in the middle of transactions. */
    private boolean isFull() {
        return store.getUnsavedMemory() > store.getAutoCommitMemory() / 4;
    }
}
