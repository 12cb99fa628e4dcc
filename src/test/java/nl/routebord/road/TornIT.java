package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R1 for the store alone, thousands of transactions a second in place of fifty: sixteen connections write in eight of {@value
 * #TABLES} tables each time, until their process is killed. H2 by itself came back with half a transaction after some sixteen
 * kills.
 */
@Tag("chaos")
@Tag("slow")
@Tag("R1")
@Tag("h2")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TornIT {

    private static final int TABLES = 300;
    private static final int PARTS = 6;
    private static final int CONNECTIONS = 16;
    private static final String BEGINS = "begins";
    private static final Pattern TOLD = Pattern.compile("told (\\d+)\\.");
    private static final int TIMES = Integer.getInteger("routebord.chaos.times", 5);

    @TempDir
    private Path folder;

    @Test
    void a_transaction_that_was_told_is_there_whole_and_of_no_other_is_there_a_part() throws Exception {
        for (var n = 0; n < TIMES; n++) {
            var told = untilItIsKilled();
            try (var database = DriverManager.getConnection(address(folder));
                    var asks = database.createStatement()) {
                var parts = IntStream.range(0, TABLES)
                        .mapToObj(table -> " union all select id, 1, null from part" + table)
                        .collect(Collectors.joining());
                var found = new HashSet<Long>();
                try (var rows = asks.executeQuery(
                        "select id, max(answer), sum(parts) from (select id, 0 as parts, answer from whole" + parts
                                + ") group by id")) {
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                        assertThat(rows.getString(2)).isEqualTo("yes");
                        assertThat(rows.getInt(3)).isEqualTo(PARTS);
                    }
                }
                assertThat(found).containsAll(told).isNotEmpty();
                // The next kill looks at the next transactions, in the same file.
                asks.execute("delete from whole");
                for (var table = 0; table < TABLES; table++) {
                    asks.execute("delete from part" + table);
                }
            }
            System.out.println(
                    "[chaos] torn: kill " + (n + 1) + " of " + TIMES + ", " + told.size() + " told, none torn");
        }
    }

    private Set<Long> untilItIsKilled() throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var says = child.inputReader()) {
            for (var line = says.readLine(); !BEGINS.equals(line); line = says.readLine()) {
                assertThat(child.isAlive() || line != null).isTrue();
            }
            var kill = Thread.ofVirtual().start(() -> {
                child.onExit()
                        .completeOnTimeout(
                                child, 400 + ThreadLocalRandom.current().nextLong(1200), TimeUnit.MILLISECONDS)
                        .join();
                // By its handle: the process itself would close what it said and was not read yet.
                child.toHandle().destroyForcibly();
            });
            var told = new HashSet<Long>();
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                var number = TOLD.matcher(line);
                if (number.matches()) {
                    told.add(Long.valueOf(number.group(1)));
                }
            }
            kill.join();
            child.waitFor();
            return told;
        } finally {
            child.destroyForcibly();
        }
    }

    private static String address(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("torn") + ";MODE=PostgreSQL;LOCK_TIMEOUT=3000;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The process that is killed. Says the number of each transaction when it is told that it was committed. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws SQLException {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(address(Path.of(args[0])));
            pool.setMaximumPoolSize(CONNECTIONS);
            var database = (DataSource) new LastingCommits().postProcessAfterInitialization(pool, "dataSource");
            try (var connection = database.getConnection();
                    var makes = connection.createStatement()) {
                makes.execute("create table if not exists whole (id bigint primary key, answer varchar(200))");
                for (var table = 0; table < TABLES; table++) {
                    makes.execute("create table if not exists part" + table + " (id bigint primary key)");
                }
            }
            System.out.println(BEGINS);
            var numbers = new AtomicLong();
            for (var n = 0; n < CONNECTIONS; n++) {
                Thread.ofPlatform().start(() -> {
                    while (true) {
                        say(database, numbers.incrementAndGet());
                    }
                });
            }
        }

        private static void say(DataSource database, long id) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                change(connection, "insert into whole (id) values (?)", id);
                for (var n = 0; n < PARTS; n++) {
                    change(
                            connection,
                            "insert into part" + (id * 7 + n * (TABLES / PARTS)) % TABLES + " values (?)",
                            id);
                }
                change(connection, "update whole set answer = 'yes' where id = ?", id);
                connection.commit();
                System.out.println("told " + id + ".");
                connection.setAutoCommit(true);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static void change(Connection connection, String sql, long id) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, id);
                statement.executeUpdate();
            }
        }
    }
}
