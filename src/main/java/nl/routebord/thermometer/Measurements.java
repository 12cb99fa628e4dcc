package nl.routebord.thermometer;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The measurements of a thermometer: opening one, answering in it, and the close that counts and deletes. */
@Component
class Measurements {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Measurements(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One measurement; {@code open} until its close. What was counted, also for how many the facilitator filled in, counts
     * from then.
     */
    record Round(UUID id, int number, Instant opened, boolean open, int answered, int clients, int typed) {}

    List<Round> of(ActivityId activity) {
        return jdbc.sql("""
                select id, number, opened_at, closed_at, answered, clients, typed from thermometer_round
                where activity_id = ? order by number""")
                .param(activity.value())
                .query((row, n) -> new Round(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("closed_at") == null,
                        row.getInt("answered"),
                        row.getInt("clients"),
                        row.getInt("typed")))
                .list();
    }

    Optional<Round> current(ActivityId activity) {
        return of(activity).stream().filter(Round::open).findFirst();
    }

    /** The next measurement, unless one is open already. */
    void open(ActivityId activity) {
        var all = of(activity);
        if (all.stream().noneMatch(Round::open)) {
            jdbc.sql("""
                    insert into thermometer_round (id, activity_id, number, opened_at, answered, clients)
                    values (?, ?, ?, ?, 0, 0)""")
                    .params(UUID.randomUUID(), activity.value(), all.size() + 1, now())
                    .update();
        }
    }

    /** One answer per person, statement and measurement; a newer one takes its place, a null keeps what stood there. */
    void answer(Round round, StatementId statement, ParticipantId who, @Nullable Integer mark, @Nullable String text) {
        if (change(round, statement, who, mark, text)) {
            return;
        }
        var fresh = mark == null
                ? 0
                : jdbc.sql("""
                        insert into thermometer_answer (round_id, statement_id, participant_id, mark, text)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(round.id, statement.value(), who.value(), mark, text))
                        .update();
        if (fresh == 0) {
            change(round, statement, who, mark, text);
        }
    }

    private boolean change(
            Round round, StatementId statement, ParticipantId who, @Nullable Integer mark, @Nullable String text) {
        var set = mark == null ? "text = ?" : "mark = ?";
        return jdbc.sql("update thermometer_answer set " + set
                                + " where round_id = ? and statement_id = ? and participant_id = ?")
                        .params(Arrays.asList(mark == null ? text : mark, round.id, statement.value(), who.value()))
                        .update()
                == 1;
    }

    int people(Round round, boolean clientsOnly) {
        return people(round, clientsOnly ? " and g.clients" : "");
    }

    /** For how many the facilitator filled in. */
    int typed(Round round) {
        return people(round, " and p.stand_in is not null");
    }

    /** True where this person has an answer in it. */
    boolean hasAnswered(Round round, ParticipantId who) {
        return jdbc.sql("select count(*) from thermometer_answer where round_id = ? and participant_id = ?")
                        .params(round.id, who.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int people(Round round, String only) {
        return jdbc.sql("""
                select count(distinct a.participant_id) from thermometer_answer a
                join participant p on p.id = a.participant_id left join participant_group g on g.id = p.group_id
                where a.round_id = ?""" + only).param(round.id).query(Integer.class).single();
    }

    private record Given(UUID statement, int mark, @Nullable String text, String group, int place) {}

    /** Counts what may be told, keeps the sentences without their people, and deletes every answer. */
    void close(ActivityId activity, int scale) {
        current(activity).ifPresent(round -> {
            var given = jdbc.sql("""
                    select a.statement_id, a.mark, a.text, coalesce(g.name, '') as label, coalesce(g.position, 99) as place
                    from thermometer_answer a join participant p on p.id = a.participant_id
                    left join participant_group g on g.id = p.group_id where a.round_id = ?""")
                    .param(round.id)
                    .query((row, n) -> new Given(
                            row.getObject("statement_id", UUID.class),
                            row.getInt("mark"),
                            row.getString("text"),
                            row.getString("label"),
                            row.getInt("place")))
                    .list();
            jdbc.sql("update thermometer_round set closed_at = ?, answered = ?, clients = ?, typed = ? where id = ?")
                    .params(now(), people(round, false), people(round, true), typed(round), round.id)
                    .update();
            given.stream()
                    .map(Given::statement)
                    .distinct()
                    .forEach(statement -> keep(
                            round,
                            statement,
                            scale,
                            given.stream()
                                    .filter(one -> one.statement.equals(statement))
                                    .toList()));
            jdbc.sql("delete from thermometer_answer where round_id = ?")
                    .param(round.id)
                    .update();
        });
    }

    private void keep(Round round, UUID statement, int scale, List<Given> given) {
        if (given.size() < SupportPerGroup.FEWEST) {
            return;
        }
        var counts = IntStream.rangeClosed(1, scale)
                .mapToObj(mark -> Long.toString(
                        given.stream().filter(one -> one.mark == mark).count()))
                .toList();
        jdbc.sql("insert into thermometer_result (round_id, statement_id, counts, group_words) values (?, ?, ?, ?)")
                .params(round.id, statement, String.join(" ", counts), json.writeValueAsString(groups(given, scale)))
                .update();
        var sentences = new ArrayList<>(given.stream()
                .map(Given::text)
                .filter(text -> text != null && !text.isBlank())
                .toList());
        Collections.shuffle(sentences);
        sentences.forEach(text -> jdbc.sql(
                        "insert into thermometer_sentence (id, round_id, statement_id, text) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), round.id, statement, text)
                .update());
    }

    /** In words only: numbers per group beside the sums for everybody would tell about the last group. */
    private static List<ThermometerBoard.GroupWords> groups(List<Given> given, int scale) {
        Map<String, SupportPerGroup.Group> groups = new LinkedHashMap<>();
        given.stream()
                .sorted(java.util.Comparator.comparingInt(Given::place).thenComparing(Given::group))
                .forEach(one -> groups.merge(
                        one.group,
                        new SupportPerGroup.Group(one.group, one.mark > scale - 2 ? 1 : 0, 1),
                        (a, b) -> new SupportPerGroup.Group(
                                a.label(), a.support() + b.support(), a.answers() + b.answers())));
        var support = SupportPerGroup.of(List.copyOf(groups.values()));
        return support.isTelling()
                ? support.rows().stream()
                        .map(row -> new ThermometerBoard.GroupWords(
                                row.label(), row.joined(), row.share().isOverHalf()))
                        .toList()
                : List.of();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
