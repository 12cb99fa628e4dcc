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

    /** Six hundred votes a second then share a hundred writes; a processor has no time for more beside the votes. */
    private static final Duration GAP = Duration.ofMillis(4);

    /** Far longer than a transaction takes, and short beside the three seconds that a row is waited for. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** As much of a write as is still used, in percent, with which H2 leaves it alone while there is other work. */
    private static final int TIDY = 81;

    /** In bytes: the most that is written anew at once. */
    private static final int PIECE = 2 * 1024 * 1024;

    /** What the store answers where it had nothing to write. */
    private static final long NOTHING_NEW = -1;

    private final MVStore store;
    private final OneWrite write = new OneWrite(GAP, PATIENCE);

    LastingStore(Database database) {
        this.store = database.getStore().getMvStore();
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
        // A session that is opened sets it to what its address says, half a second where that says nothing.
        if (store.getAutoCommitDelay() != NEVER) {
            store.setAutoCommitDelay(NEVER);
        }
        write.begin();
    }

    /** As {@link OneWrite#end}. */
    @Nullable
    Object end(OneWrite.End end) throws Throwable {
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
            if (store.commit() == NOTHING_NEW) {
                // It may be on its way in H2's own threads.
                store.executeFilestoreOperation(() -> {});
            }
        } catch (RuntimeException failed) {
            throw new SQLException("what was committed could not be written", failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes the file as it is, while others go on: only whole transactions are ever in it. */
    void copy(ZipOutputStream out) throws IOException, SQLException {
        refuseGivenUp();
        last();
        store.getFileStore().backup(out);
    }

    /**
     * Puts together what is left of old writes, so that their place in the file is free again: what H2 does by itself where it also
     * writes by itself. Costs some milliseconds, in which nothing is written.
     */
    void tidy() {
        if (!isGivenUp()) {
            store.compact(TIDY, PIECE);
        }
    }
}
