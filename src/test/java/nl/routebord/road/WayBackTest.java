package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An embedded database whose upgrade is broken off in the middle of a step, which H2 cannot take back by itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class WayBackTest {

    private static final String BEGINS = "create table half (id integer); insert into kept (word) values ('half');";

    @TempDir
    private Path folder;

    private final Upgrade upgrade = new Upgrade();

    @Test
    void what_a_broken_step_had_done_is_taken_back_and_the_steps_begin_again() throws IOException {
        step("V1__kept.sql", "create table kept (word varchar(40)); insert into kept values ('één ''woord''');");
        upgrade.migrate(flyway());
        step("V2__more.sql", "alter table kept add column more integer default 7 not null;");
        step("V3__half.sql", BEGINS + " insert into nowhere values (1);");
        assertThatThrownBy(() -> upgrade.migrate(flyway())).isInstanceOf(FlywayException.class);
        // A process that was killed leaves no line that it failed.
        jdbc().sql("delete from \"flyway_schema_history\" where \"success\" = false")
                .update();
        assertThat(jdbc().sql("select count(*) from half").query(Integer.class).single())
                .isZero();

        step("V3__half.sql", BEGINS + " create table other_half (id integer);");
        upgrade.migrate(flyway());

        assertThat(words()).containsExactlyInAnyOrder("één 'woord'", "half");
        assertThat(jdbc().sql("select more from kept").query(Integer.class).list())
                .containsOnly(7);
        assertThat(flyway().info().applied()).hasSize(3);
        assertThat(left()).isEmpty();
    }

    @Test
    void a_first_start_that_is_broken_off_begins_again_with_nothing() throws IOException {
        step("V1__kept.sql", "create table kept (word varchar(40)); insert into nowhere values (1);");
        assertThatThrownBy(() -> upgrade.migrate(flyway())).isInstanceOf(FlywayException.class);
        step("V1__kept.sql", "create table kept (word varchar(40));");
        upgrade.migrate(flyway());
        assertThat(words()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_was_done_since_with_a_version_that_does_not_know_of_it_is_never_thrown_away() throws IOException {
        step(
                "V1__kept.sql",
                "create table kept (word varchar(40)); create table audit_line (at timestamp with time zone);");
        upgrade.migrate(flyway());
        step("V2__half.sql", BEGINS + " insert into nowhere values (1);");
        assertThatThrownBy(() -> upgrade.migrate(flyway())).isInstanceOf(FlywayException.class);
        jdbc().sql("insert into kept values ('weeks of work')").update();
        jdbc().sql("insert into audit_line values (dateadd('minute', 1, current_timestamp))")
                .update();
        assertThatThrownBy(() -> upgrade.migrate(flyway()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("before-upgrade.sql");
        assertThat(words()).contains("weeks of work");
    }

    @Test
    void a_start_without_steps_writes_nothing_down() throws IOException {
        step("V1__kept.sql", "create table kept (word varchar(40));");
        upgrade.migrate(flyway());
        jdbc().sql("insert into kept values ('later')").update();
        upgrade.migrate(flyway());
        assertThat(words()).containsExactly("later");
        assertThat(left()).isEmpty();
    }

    private void step(String name, String sql) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("steps")).resolve(name), sql);
    }

    private java.util.List<String> words() {
        return jdbc().sql("select word from kept").query(String.class).list();
    }

    private java.util.List<Path> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.toString().contains("before-upgrade"))
                    .toList();
        }
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database());
    }

    private DriverManagerDataSource database() {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("routebord")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "sa",
                "");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database())
                .locations("filesystem:" + folder.resolve("steps"))
                .load();
    }
}
