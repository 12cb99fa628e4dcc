package nl.routebord.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.routebord.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: an evening is backed up while it runs, everything is lost, and it is brought back. */
@Tag("service")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackupDrillTest {

    @TempDir
    private Path folder;

    private @Nullable Server server;
    private Store store;

    @BeforeEach
    void a_database() throws Exception {
        var data = folder.resolve("data");
        if (TestDatabase.isPostgres()) {
            server = Server.start().orElse(null);
            Assumptions.assumeTrue(server != null, "a PostgreSQL server with its tools (Debian: postgresql)");
            store = new Store(data, server.url(), "postgres", server.bin());
        } else {
            store = new Store(
                    data,
                    "jdbc:h2:file:" + data.resolve("routebord")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                            + ";WRITE_DELAY=500;LOCK_TIMEOUT=3000;DB_CLOSE_ON_EXIT=FALSE",
                    "sa",
                    null);
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everything_comes_back_to_the_row_and_a_phone_is_at_its_seat_again() throws Exception {
        Path backup;
        Map<String, String> before;
        RunningHouse.Guest guest;
        RunningHouse.Round secret;
        try (var house = new RunningHouse(store)) {
            var open = house.round(false);
            secret = house.round(true);
            house.closedSecretRound();
            guest = house.join(open);
            assertThat(house.votes(guest, open)).contains("\"ok\":true");
            var member = house.join(secret);
            assertThat(house.votes(member, secret)).contains("\"ok\":true");

            whileSomebodyWrites(
                    house, open, () -> made("--to", folder.resolve("busy").toString()));
            var quiet = quietly(house);
            backup = quiet.backup();
            before = quiet.sums();
        }
        assertThat(before).hasSizeGreaterThan(50).containsKeys("vote", "sealed_ballot", "participant");
        assertThat(before.get("sealed_ballot")).doesNotStartWith("0 ");

        var refused = store.script("restore", backup.toString());
        assertThat(refused.status()).as(refused.errors()).isNotZero();
        assertThat(refused.errors()).contains("--replace");

        store.destroy();
        var restored = store.script("restore", backup.toString());
        assertThat(restored.status()).as(restored.errors()).isZero();
        assertThat(store.sums()).isEqualTo(before);

        try (var house = new RunningHouse(store)) {
            assertThat(house.votes(guest, guest.in())).contains("\"ok\":true");
            assertThat(house.votes(house.join(secret), secret)).contains("\"ok\":true");
        }
    }

    @Test
    void without_its_key_a_secret_round_that_was_open_is_lost_and_seats_are_not() throws Exception {
        Path backup;
        RunningHouse.Guest guest;
        RunningHouse.Guest voter;
        try (var house = new RunningHouse(store)) {
            guest = house.join(house.round(false));
            voter = house.join(house.round(true));
            assertThat(house.votes(voter, voter.in())).contains("\"ok\":true");
            backup = made("--to", folder.resolve("apart").toString());
        }
        assertThat(backup.resolve("links.key")).doesNotExist();
        store.destroy();
        var about = Files.readString(backup.resolve("about.txt"));
        Files.writeString(backup.resolve("about.txt"), "another");
        assertThat(store.script("restore", backup.toString()).errors()).contains("is not what it was");
        Files.writeString(backup.resolve("about.txt"), about);

        assertThat(store.script("restore", backup.toString()).errors()).contains("--without-key");
        var restored = store.script("restore", backup.toString(), "--without-key");
        assertThat(restored.status()).as(restored.errors()).isZero();
        try (var house = new RunningHouse(store)) {
            assertThat(house.votes(guest, guest.in())).contains("\"ok\":true");
            assertThat(house.votes(voter, voter.in())).contains("\"ok\":false");
        }
    }

    private Path made(String... words) throws Exception {
        var said = store.script("backup", words);
        assertThat(said.status()).as(said.errors()).isZero();
        var backup = Path.of(said.output());
        assertThat(backup.resolve("SHA256SUMS")).isNotEmptyFile();
        return backup;
    }

    private interface Act {
        void run() throws Exception;
    }

    /** People go on joining while the copy is made, twenty a second; none of them is refused. */
    private static void whileSomebodyWrites(RunningHouse house, RunningHouse.Round round, Act act) throws Exception {
        var joined = new AtomicInteger();
        var refused = new AtomicReference<@Nullable RuntimeException>();
        try (var door = Executors.newSingleThreadScheduledExecutor()) {
            var unused = door.scheduleAtFixedRate(
                    () -> {
                        try {
                            house.join(round);
                            joined.incrementAndGet();
                        } catch (RuntimeException no) {
                            refused.set(no);
                        }
                    },
                    0,
                    50,
                    TimeUnit.MILLISECONDS);
            act.run();
        }
        assertThat(refused.get()).isNull();
        assertThat(joined).hasPositiveValue();
    }

    private record Quiet(Path backup, Map<String, String> sums) {}

    /** The house writes by itself now and then, such as seals of the audit book: only a backup in between can be compared. */
    private Quiet quietly(RunningHouse house) throws Exception {
        for (int n = 0; n < 10; n++) {
            var before = house.sums();
            var backup = made("--keep", "1", "--with-key");
            if (before.equals(house.sums())) {
                return new Quiet(kept(backup), before);
            }
        }
        throw new IllegalStateException("the house never was quiet for the length of a backup");
    }

    /** Away from the data folder, which is going to be lost. */
    private Path kept(Path backup) throws Exception {
        return Files.move(backup, folder.resolve(backup.getFileName()));
    }
}
