package nl.routebord.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a disk that lies does to the file of the embedded database. H2 keeps a sum of where its pages begin, not of what stands in
 * them, so a byte that turned is not always noticed: docs/backup.md has the figures, {@code -Droutebord.flips=100} makes them.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedFileTest {

    private static final int FLIPS = Integer.getInteger("routebord.flips", 8);
    private static final long SEED = Long.getLong("routebord.flips.seed", 20261130L);
    private static final String FILE = "routebord.mv.db";

    @TempDir
    private static Path folder;

    private static Path whole;
    private static Map<String, String> sums;

    /** What becomes of a file that is not what it was. */
    private enum End {
        /** The product would not start on it. */
        REFUSED,
        /** It opens, and fails where the damaged place is read. */
        FAILS_LATER,
        /** It opens, and tells something else than was written: nobody notices. */
        TELLS_OTHERWISE,
        /** All rows are there as they were: the place was not in use, or stood there twice. */
        UNHARMED
    }

    @BeforeAll
    static void an_evening_that_is_over() throws Exception {
        var store = store(folder.resolve("whole"));
        try (var house = new RunningHouse(store)) {
            var open = house.round(false);
            for (int n = 0; n < 20; n++) {
                assertThat(house.votes(house.join(open), open)).contains("\"ok\":true");
            }
            house.closedSecretRound();
        }
        whole = store.data().resolve(FILE);
        sums = store.sums();
    }

    private static Store store(Path data) {
        return new Store(
                data,
                "jdbc:h2:file:" + data.resolve("routebord")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "sa",
                null);
    }

    private interface Harm {
        void to(RandomAccessFile file, RandomGenerator dice) throws IOException;
    }

    private static Map<End, Integer> ends(String harm, Harm does) throws Exception {
        var ends = new EnumMap<End, Integer>(End.class);
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int n = 0; n < FLIPS; n++) {
            var data = Files.createDirectories(folder.resolve("damaged"));
            var file = Files.copy(whole, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                does.to(open, dice);
            }
            ends.merge(end(store(data)), 1, Integer::sum);
        }
        System.out.println("[measured] " + harm + ", " + FLIPS + " times at random places of " + Files.size(whole)
                + " bytes, seed " + SEED + ": " + ends);
        return ends;
    }

    private static End end(Store store) throws NoSuchAlgorithmException {
        if (!opens(store)) {
            return End.REFUSED;
        }
        var told = told(store);
        if (told == null) {
            return End.FAILS_LATER;
        }
        return told.equals(sums) ? End.UNHARMED : End.TELLS_OTHERWISE;
    }

    /** As a start does it: the file is opened, and its migrations are compared with those of this version. */
    private static boolean opens(Store store) {
        try {
            return Flyway.configure()
                    .dataSource(store.url(), store.user(), "")
                    .load()
                    .validateWithResult()
                    .validationSuccessful;
        } catch (FlywayException refused) {
            return false;
        }
    }

    private static @Nullable Map<String, String> told(Store store) throws NoSuchAlgorithmException {
        try {
            return store.sums();
        } catch (SQLException fails) {
            return null;
        }
    }

    @Test
    void a_byte_that_turned_is_mostly_refused_or_does_no_harm() throws Exception {
        var ends = ends("one byte turned", (file, dice) -> {
            var at = dice.nextLong(file.length());
            turn(file, at, 1 + dice.nextInt(255));
        });
        assertThat(ends.getOrDefault(End.TELLS_OTHERWISE, 0)).isLessThan(FLIPS / 2);
    }

    @Test
    void a_letter_of_a_text_that_turned_is_believed() throws Exception {
        var ends = ends("a letter of a name turned", (file, dice) -> {
            var bytes = new byte[(int) file.length()];
            file.readFully(bytes);
            var name = ("Stem " + dice.nextInt(8)).getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at + name.length <= bytes.length; at++) {
                if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                    turn(file, at, 1);
                }
            }
        });
        // Where this is not so any more H2 has learned to see it, and docs/backup.md may say so.
        assertThat(ends).containsOnlyKeys(End.TELLS_OTHERWISE);
    }

    @Test
    void a_file_without_its_tail_is_refused_or_whole() throws Exception {
        var ends = ends("a tail cut off", (file, dice) -> file.setLength(dice.nextLong(file.length())));
        assertThat(ends).doesNotContainKey(End.TELLS_OTHERWISE);
    }

    private static void turn(RandomAccessFile file, long at, int bits) throws IOException {
        file.seek(at);
        var was = file.read();
        file.seek(at);
        file.write(was ^ bits);
    }
}
