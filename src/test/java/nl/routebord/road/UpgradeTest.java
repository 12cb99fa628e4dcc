package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How a database comes to a version, with more than one node and more than one version at it. */
@ServiceTest
@SuppressWarnings("NullAway")
class UpgradeTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private Flyway ours;

    private final Upgrade upgrade = new Upgrade();

    @Test
    @EnabledIfSystemProperty(named = "routebord.test.db", matches = "postgres")
    void three_nodes_that_start_at_the_same_moment_on_an_empty_database_make_it_once() throws Exception {
        var empty = empty();
        var together = new CyclicBarrier(3);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = hands.invokeAll(IntStream.range(0, 3)
                    .<Callable<Integer>>mapToObj(n -> () -> {
                        var flyway = flyway(empty);
                        together.await();
                        upgrade.migrate(flyway);
                        return flyway.info().applied().length;
                    })
                    .toList());
            var steps = flyway(empty).info().applied().length;
            for (var start : starts) {
                assertThat(start.get()).isEqualTo(steps);
            }
            assertThat(flyway(empty).info().pending()).isEmpty();
        }
        assertThat(JdbcClient.create(empty)
                        .sql("select count(*) from traject")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_node_of_the_version_before_starts_where_things_were_only_added_and_refuses_where_one_may_be_gone() {
        var base = empty();
        upgrade.migrate(flyway(base));
        later(base, 9001, "adds a table");
        upgrade.migrate(flyway(base));
        later(base, 9002, "contract old column");
        assertThatThrownBy(() -> upgrade.migrate(flyway(base)))
                .isInstanceOf(OlderThanDatabase.class)
                .hasMessageContaining("9002");
    }

    /** As a version after this one leaves it. */
    private static void later(javax.sql.DataSource base, int version, String description) {
        JdbcClient.create(base)
                .sql(
                        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                                + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                                + " values (?, ?, ?, 'SQL', ?, 1, 'test', 1, true)")
                .params(version, String.valueOf(version), description, "V" + version + ".sql")
                .update();
    }

    /** Of three steps the product dies after the first commit, after the second, and so on until it gets through. */
    @Test
    @EnabledIfSystemProperty(named = "routebord.test.db", matches = "postgres")
    void a_kill_after_any_commit_leaves_no_step_that_is_half_done() throws Exception {
        var commits = 1;
        for (var through = false; !through; commits++) {
            var base = empty();
            var dies = new DyingDataSource(base, commits);
            through = isThrough(() ->
                    upgrade.migrate(as(ours).dataSource(dies).target("003").load()));
            dies.die();
            var again = as(ours).dataSource(base).target("004").load();
            upgrade.migrate(again);
            assertThat(again.info().pending()).isEmpty();
        }
        assertThat(commits).as("the product died at all").isGreaterThan(4);
    }

    private static boolean isThrough(Runnable start) {
        try {
            start.run();
            return true;
        } catch (RuntimeException dead) {
            return false;
        }
    }

    private Flyway flyway(javax.sql.DataSource base) {
        return as(ours).dataSource(base).load();
    }

    /** As the product has it. */
    private static FluentConfiguration as(Flyway flyway) {
        return Flyway.configure().configuration(flyway.getConfiguration());
    }

    /** An empty database of the same kind. */
    private javax.sql.DataSource empty() {
        var name = "empty_" + UUID.randomUUID().toString().replace('-', '_');
        if (!TestDatabase.isPostgres()) {
            return new SingleConnectionDataSource(
                    "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "",
                    true);
        }
        jdbc.sql("create database " + name).update();
        return new DriverManagerDataSource(
                details.getJdbcUrl().replace("/postgres?", "/" + name + "?"),
                details.getUsername(),
                details.getPassword());
    }
}
