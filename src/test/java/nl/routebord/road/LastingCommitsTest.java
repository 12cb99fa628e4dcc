package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the file of an embedded database at a moment: that is what is left of it when its process is killed then. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastingCommitsTest {

    /** H2 itself writes so rarely that what is in the file was put there by this. */
    private static final String AN_HOUR = ";WRITE_DELAY=3600000";

    @TempDir
    private Path folder;

    private HikariDataSource pool = new HikariDataSource();
    private DataSource lasting = pool;

    @BeforeEach
    void a_database_in_a_file() {
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("house") + AN_HOUR);
        pool.setMaximumPoolSize(8);
        pool.setConnectionTimeout(2_000);
        lasting = (DataSource) new LastingCommits().postProcessAfterInitialization(pool, "dataSource");
        JdbcClient.create(lasting)
                .sql("create table said (what integer primary key)")
                .update();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void what_a_transaction_said_is_in_the_file_when_it_ended() throws Exception {
        inTransaction(lasting, 1);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void h2_alone_would_have_lost_it() throws Exception {
        inTransaction(pool, 1);
        assertThat(left()).isZero();
    }

    @Test
    void what_a_statement_said_that_commits_by_itself_is_there_too() throws Exception {
        JdbcClient.create(lasting).sql("insert into said values (?)").param(1).update();
        assertThat(left()).isEqualTo(1);
        try (var connection = lasting.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into said values (2)");
        }
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void one_of_these_that_fails_leaves_nothing_and_the_next_commits_by_itself_as_well() throws Exception {
        try (var connection = lasting.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("insert into said values (1), (2), (1)"))
                    .isInstanceOf(SQLException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(left()).isZero();
            statement.executeUpdate("insert into said values (3)");
            assertThat(left()).isEqualTo(1);
        }
    }

    @Test
    void what_was_on_its_way_in_the_threads_of_h2_has_arrived() throws Exception {
        try (var connection = lasting.getConnection()) {
            var store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                    .getDatabase()
                    .getStore()
                    .getMvStore();
            for (var n = 1; n <= 200; n++) {
                JdbcClient.create(pool)
                        .sql("insert into said values (?)")
                        .param(2 * n)
                        .update();
                store.tryCommit();
                inTransaction(lasting, 2 * n + 1);
            }
        }
        assertThat(left()).isEqualTo(400);
    }

    @Test
    void each_of_many_at_once_is_there_when_it_was_told() throws Exception {
        var told = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var n = 1; n <= 200; n++) {
                var what = n;
                told.add(threads.submit(() -> inTransaction(lasting, what)));
            }
            for (var one : told) {
                one.get();
            }
        }
        assertThat(left()).isEqualTo(200);
    }

    @Test
    void a_write_does_not_wait_long_for_another_transaction_and_what_that_did_not_commit_is_not_there()
            throws Exception {
        inTransaction(lasting, 1);
        try (var locks = lasting.getConnection();
                var changes = lasting.getConnection()) {
            locks.setAutoCommit(false);
            changes.setAutoCommit(false);
            try (var one = locks.prepareStatement("select what from said where what = 1 for update");
                    var other = changes.prepareStatement("insert into said values (2)")) {
                one.executeQuery().close();
                other.executeUpdate();
            }

            inTransaction(lasting, 3);

            assertThat(left()).isEqualTo(2);
            // What began goes on.
            try (var more = locks.prepareStatement("insert into said values (4)")) {
                more.executeUpdate();
            }
            locks.rollback();
            changes.commit();
            assertThat(left()).isEqualTo(3);
        }
    }

    @Test
    void who_locks_a_row_counts_as_one_who_changes_and_who_only_reads_does_not() {
        for (var sql : List.of("select what from said for update", "select what from said\nFOR NO KEY UPDATE")) {
            assertThat(LastingConnection.reads(sql)).as(sql).isFalse();
        }
        for (var sql : List.of("select what from said", "\n  SELECT what from said where 'update for' = 'all'")) {
            assertThat(LastingConnection.reads(sql)).as(sql).isTrue();
        }
    }

    @Test
    void after_a_write_that_failed_the_database_is_opened_anew_when_the_last_who_used_it_is_done() throws Exception {
        inTransaction(lasting, 1);
        try (var using = lasting.getConnection()) {
            giveUp(using);
            assertThatThrownBy(() -> inTransaction(lasting, 2)).isInstanceOf(CannotCreateTransactionException.class);
            assertThatThrownBy(() -> using.createStatement().execute("insert into said values (3)"))
                    .isInstanceOf(SQLException.class);
        }
        inTransaction(lasting, 4);
        // No connection of before is left anywhere in the pool, and each of the new ones is on the same database.
        var all = new ArrayList<Connection>();
        for (var n = 0; n < pool.getMaximumPoolSize(); n++) {
            all.add(lasting.getConnection());
        }
        for (var one : all) {
            try (one;
                    var statement = one.createStatement();
                    var told = statement.executeQuery("select what from said order by what")) {
                assertThat(told.next()).isTrue();
                assertThat(told.getInt(1)).isEqualTo(1);
                assertThat(told.next()).isTrue();
                assertThat(told.getInt(1)).isEqualTo(4);
                assertThat(told.next()).isFalse();
            }
        }
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void many_who_go_on_meanwhile_all_get_there() throws Exception {
        inTransaction(lasting, 1);
        try (var threads = Executors.newFixedThreadPool(8);
                var using = lasting.getConnection()) {
            var told = new ArrayList<Future<?>>();
            for (var n = 2; n <= 100; n++) {
                var what = n;
                told.add(threads.submit(() -> await().ignoreExceptions().until(() -> isSaid(what))));
                if (n == 50) {
                    giveUp(using);
                    using.close();
                }
            }
            for (var one : told) {
                one.get();
            }
        }
        assertThat(left()).isEqualTo(100);
    }

    /** Also where it was said before, and the answer got lost. */
    private boolean isSaid(int what) {
        try {
            inTransaction(lasting, what);
            return true;
        } catch (DuplicateKeyException already) {
            return true;
        }
    }

    /** As H2 does it where a write fails. */
    private static void giveUp(Connection connection) throws SQLException {
        ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                .getDatabase()
                .getStore()
                .getMvStore()
                .closeImmediately();
    }

    @Test
    void what_was_taken_back_is_not_there_and_who_only_reads_writes_nothing() throws Exception {
        inTransaction(lasting, 1);
        var before = Files.size(file());
        new TransactionTemplate(new JdbcTransactionManager(lasting)).executeWithoutResult(transaction -> {
            JdbcClient.create(lasting).sql("insert into said values (2)").update();
            transaction.setRollbackOnly();
        });
        new TransactionTemplate(new JdbcTransactionManager(lasting))
                .executeWithoutResult(transaction -> assertThat(JdbcClient.create(lasting)
                                .sql("select count(*) from said")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
        assertThat(Files.size(file())).isEqualTo(before);
        assertThat(left()).isEqualTo(1);
    }

    private static void inTransaction(DataSource database, int what) {
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(transaction -> JdbcClient.create(database)
                        .sql("insert into said values (?)")
                        .param(what)
                        .update());
    }

    private Path file() {
        return folder.resolve("house.mv.db");
    }

    /** How many a house finds that is started on the file as it is now. */
    private int left() throws Exception {
        var copy = folder.resolve("copy.mv.db");
        Files.deleteIfExists(copy);
        Files.copy(file(), copy);
        var there = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("copy"));
        try (Connection connection = there.getConnection();
                var asks = connection.createStatement();
                var told = asks.executeQuery("select count(*) from said")) {
            told.next();
            return told.getInt(1);
        } catch (SQLException noTable) {
            return -1;
        }
    }
}
