package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routebord.hostile.Payloads;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every command of every room, from every sort of person, with nonsense in every field a form of the product has: a sentence
 * comes back, or it is done; nothing fails on our side, and nothing changes in the evening next door.
 */
@ServiceTest
class EveryCommandTest {

    private static final int ROUNDS = 3;
    private static final long SEED = 20_261_129;

    private static final Pattern FIELD = Pattern.compile(
            "(?:fields\\(?\\)?|field)\\.(?:text|optional|id|number|flag|choice)\\(\\s*\"(\\w+)\"|getOrDefault\\(\"(\\w+)\"");

    private final SplittableRandom chance = new SplittableRandom(SEED);

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nonsense_in_every_field_of_every_command_gets_a_sentence_and_reaches_nobody_else() {
        var evening = cast.evening();
        var next = cast.evening();
        var activities = List.of(
                evening.open("criteria").toString(),
                evening.open("feedback").toString(),
                next.open("criteria").toString(),
                UUID.randomUUID().toString());
        var people = List.of(evening.fatima(), evening.anneke(), evening.marloes(), cast.staff(evening));
        var before = rows(next);
        var fields = fieldNames();
        assertThat(fields).hasSizeGreaterThan(40).contains("activity", "name", "text");
        var failures = new TreeMap<String, String>();
        for (var intake : intakes) {
            for (var name : intake.commands()) {
                for (var who : people) {
                    for (int round = 0; round < ROUNDS; round++) {
                        take(intake, name, who, nonsense(fields, activities), failures);
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(rows(next)).isEqualTo(before);
    }

    private void take(Intake intake, String name, Scope who, Map<String, String> raw, Map<String, String> failures) {
        try {
            intake.take(who, new Command(Cast.command(), name, Fields.sent(new HashMap<>(raw))));
        } catch (Refusal | ConcurrencyFailureException no) {
            assertThat(String.valueOf(no.getMessage())).isNotEmpty();
        } catch (RuntimeException failed) {
            failures.putIfAbsent(
                    name, failed + " at " + List.of(failed.getStackTrace()).subList(0, 4));
        }
    }

    private Map<String, String> nonsense(List<String> fields, List<String> activities) {
        var values = new HashMap<String, String>();
        for (var field : fields) {
            if (chance.nextInt(12) > 0) {
                values.put(field, field.equals("activity") ? any(activities) : value(activities));
            }
        }
        return values;
    }

    private String value(List<String> activities) {
        return switch (chance.nextInt(12)) {
            case 0 -> "";
            case 1 -> "-1";
            case 2 -> "2147483648";
            case 3 -> String.valueOf(chance.nextInt(10));
            case 4 -> any(activities);
            case 5 -> UUID.randomUUID().toString();
            case 6 -> "true";
            case 7 -> "x".repeat(chance.nextInt(5_000));
            case 8 -> "\0\u202e\u2028\t\n" + "ë".repeat(chance.nextInt(400));
            case 9 -> "regel\n".repeat(chance.nextInt(300));
            case 10 -> "2026-02-30";
            default -> any(Payloads.markup());
        };
    }

    /** Of a row that belongs to the evening next door. */
    private List<Integer> rows(Cast.Evening next) {
        var traject = next.workshop().traject().value();
        return Stream.of("participant", "activity", "workshop", "participant_group", "log_entry", "poll")
                .map(table -> jdbc.sql("select count(*) from " + table + " where traject_id = ?")
                        .param(traject)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    /** The names that rooms ask for, as they stand in the sources: a new field is tried without anybody thinking of it. */
    private static List<String> fieldNames() {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> FIELD.matcher(read(file))
                            .results()
                            .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ArrayList<>(names);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
