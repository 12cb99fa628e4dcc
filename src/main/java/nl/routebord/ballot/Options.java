package nl.routebord.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts people vote on. None is ever deleted; votes on a part that was taken off are kept, but not counted. */
@Repository
class Options {

    private static final String COLUMNS = "id, activity_id, name, sentence, ask, author_id, removed_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    Options(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part with the activity it belongs to. */
    record Found(ActivityId activity, BallotOption option) {}

    Optional<Found> find(OptionId option) {
        return jdbc.sql("select " + COLUMNS + " from ballot_option where id = ?")
                .param(option.value())
                .query(Options::read)
                .optional();
    }

    /** All parts of an activity in the order in which they came, also those that were taken off. */
    List<BallotOption> of(ActivityId activity) {
        return jdbc
                .sql("select " + COLUMNS
                        + " from ballot_option where activity_id = ? order by position, created_at, id")
                .param(activity.value())
                .query(Options::read)
                .list()
                .stream()
                .map(Found::option)
                .toList();
    }

    int addedBy(ActivityId activity, ParticipantId author) {
        return jdbc.sql("select count(*) from ballot_option where activity_id = ? and author_id = ?")
                .params(activity.value(), author.value())
                .query(Integer.class)
                .single();
    }

    /** A part somebody added, as typed. */
    record Added(ActivityId activity, String text, boolean removed, Instant at) {}

    List<Added> by(TrajectId traject, ParticipantId author) {
        return jdbc.sql("""
                select o.activity_id, o.name, o.sentence, o.removed_at, o.created_at from ballot_option o
                join activity a on a.id = o.activity_id where a.traject_id = ? and o.author_id = ?""")
                .params(traject.value(), author.value())
                .query((row, n) -> new Added(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("name") + ": " + row.getString("sentence"),
                        row.getObject("removed_at") != null,
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addPreset(ActivityId activity, ActivityPreset.Item item) {
        insert(activity, item.name(), item.sentence(), item.ask(), null, null);
    }

    /**
     * Adds a part, unless the name or the author's turn is taken.
     *
     * @param turn 1 to 3 for people in the room, null where there is no limit
     */
    Optional<OptionId> add(
            ActivityId activity, String name, String sentence, ParticipantId author, @Nullable Integer turn) {
        return insert(activity, name, sentence, "", author.value(), turn);
    }

    void remove(OptionId option, ParticipantId by) {
        jdbc.sql("update ballot_option set removed_at = ?, removed_by = ? where id = ?")
                .params(now(), by.value(), option.value())
                .update();
    }

    void restore(OptionId option) {
        jdbc.sql("update ballot_option set removed_at = null, removed_by = null where id = ?")
                .param(option.value())
                .update();
    }

    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Optional<OptionId> insert(
            ActivityId activity,
            String name,
            String sentence,
            String ask,
            @Nullable UUID author,
            @Nullable Integer turn) {
        var option = OptionId.random();
        var rows = jdbc.sql("""
                insert into ballot_option (id, activity_id, position, name, name_key, sentence, ask, author_id, author_turn, created_at)
                values (?, ?, (select coalesce(max(o.position), 0) + 1 from ballot_option o where o.activity_id = ?),
                    ?, ?, ?, ?, cast(? as uuid), cast(? as smallint), ?) on conflict do nothing""")
                .params(Arrays.asList(
                        option.value(),
                        activity.value(),
                        activity.value(),
                        name,
                        key(name),
                        sentence,
                        ask,
                        author,
                        turn,
                        now()))
                .update();
        return rows == 1 ? Optional.of(option) : Optional.empty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Found read(ResultSet row, int n) throws SQLException {
        return new Found(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new BallotOption(
                        new OptionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("sentence"),
                        row.getString("ask"),
                        row.getObject("author_id") != null,
                        row.getObject("removed_at") != null));
    }
}
