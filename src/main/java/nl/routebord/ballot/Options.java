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
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The parts people vote on. None is ever deleted; votes on a part that was taken off are kept, but not counted. A part belongs
 * to the rounds from {@code first_round} to {@code last_round}: a text that has votes gets a next version instead of a change.
 */
@Repository
class Options {

    private static final String SELECT = """
            select o.id, o.activity_id, o.name, o.sentence, o.ask, o.other, o.author_id, o.removed_at, o.hidden_for,
            (select p.kind from participant p where p.id = o.author_id) as author_kind,
            b.name as before_name, b.sentence as before_sentence
            from ballot_option o left join ballot_option b on b.id = o.replaces where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Options(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part with the activity it belongs to. */
    record Found(ActivityId activity, BallotOption option) {}

    Optional<Found> find(OptionId option) {
        return jdbc.sql(SELECT + "o.id = ?")
                .param(option.value())
                .query(Options::read)
                .optional();
    }

    /** All parts of a round in the order in which they came, also those that were taken off. */
    List<BallotOption> of(ActivityId activity, int round) {
        return jdbc.sql(SELECT + """
                        o.activity_id = ? and o.first_round <= ? and (o.last_round is null or o.last_round >= ?)
                        order by o.position, o.created_at, o.id""").params(activity.value(), round, round).query(Options::read).list().stream()
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
    record Added(
            ActivityId activity,
            String text,
            boolean removed,
            @Nullable HideReason reason,
            Instant at) {}

    List<Added> by(TrajectId traject, ParticipantId author) {
        return jdbc.sql("""
                select o.activity_id, o.name, o.sentence, o.removed_at, o.hidden_for, o.created_at from ballot_option o
                join activity a on a.id = o.activity_id where a.traject_id = ? and o.author_id = ?""")
                .params(traject.value(), author.value())
                .query((row, n) -> new Added(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("name") + ": " + row.getString("sentence"),
                        row.getObject("removed_at") != null,
                        HideReason.read(row.getString("hidden_for")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addPreset(ActivityId activity, ActivityPreset.Item item) {
        insert(activity, 1, new PartWords(item.name(), item.sentence(), item.ask()), null, null);
    }

    /** The choice "anders", for which a text of one's own is needed. */
    void addOther(ActivityId activity, PartWords words) {
        insert(activity, 1, words, null, null)
                .ifPresent(option -> jdbc.sql("update ballot_option set other = true, position = 1000 where id = ?")
                        .param(option.value())
                        .update());
    }

    /** Changes a text on which nobody ever voted. */
    void reword(OptionId option, PartWords words) {
        jdbc.sql("update ballot_option set name = ?, name_key = ?, sentence = ?, ask = ? where id = ?")
                .params(words.name(), key(words.name()), words.sentence(), words.ask(), option.value())
                .update();
    }

    boolean hasVoices(OptionId option) {
        return jdbc.sql("""
                select (select count(*) from vote where option_id = ?)
                    + (select count(*) from sealed_ballot where option_id = ?) + (select count(*) from ballot_option o
                    join ballot_round r on r.activity_id = o.activity_id and r.number >= o.first_round
                    where o.id = ? and r.closed_at is not null)""")
                        .params(option.value(), option.value(), option.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Puts a next version in the place of this text, from the round after {@code round} on. The old one stays as it was in the
     * rounds it was asked in. A next version that was not asked yet gives way to the new one.
     */
    OptionId replace(OptionId old, int round, PartWords words) {
        jdbc.sql("update ballot_option set last_round = ?, name_key = ? where id = ?")
                .params(round, "#" + old, old.value())
                .update();
        var next = OptionId.random();
        jdbc.sql("""
                insert into ballot_option (id, activity_id, position, name, name_key, sentence, ask, other, author_id,
                    created_at, first_round, replaces)
                select cast(? as uuid), activity_id, position, cast(? as varchar), cast(? as varchar), cast(? as varchar),
                    cast(? as varchar), other, author_id, cast(? as timestamp with time zone), cast(? as smallint), id
                from ballot_option where id = ?""")
                .params(
                        next.value(),
                        words.name(),
                        key(words.name()),
                        words.sentence(),
                        words.ask(),
                        now(),
                        round + 1,
                        old.value())
                .update();
        return next;
    }

    /**
     * Adds a part, unless the name or the author's turn is taken.
     *
     * @param round the first round it is asked in
     * @param turn 1 to 3 for people in the room, null where there is no limit
     */
    Optional<OptionId> add(
            ActivityId activity, int round, PartWords words, ParticipantId author, @Nullable Integer turn) {
        return insert(activity, round, words, author.value(), turn);
    }

    void remove(OptionId option, ParticipantId by, @Nullable HideReason reason) {
        jdbc.sql("update ballot_option set removed_at = ?, removed_by = ?, hidden_for = cast(? as varchar(20))"
                        + " where id = ?")
                .params(Arrays.asList(now(), by.value(), reason == null ? null : reason.name(), option.value()))
                .update();
    }

    /** False where it stands, or a reason was given before. */
    boolean explain(OptionId option, HideReason reason) {
        return jdbc.sql("update ballot_option set hidden_for = ?"
                                + " where id = ? and removed_at is not null and hidden_for is null")
                        .params(reason.name(), option.value())
                        .update()
                == 1;
    }

    /** Why it was taken off; empty where it stands or nobody said. */
    Optional<HideReason> reason(OptionId option) {
        return jdbc.sql("select hidden_for from ballot_option where id = ? and hidden_for is not null")
                .param(option.value())
                .query(String.class)
                .optional()
                .map(HideReason::valueOf);
    }

    /** Who added it; empty for what stood there from the start. */
    Optional<ParticipantId> author(OptionId option) {
        return jdbc.sql("select author_id from ballot_option where id = ? and author_id is not null")
                .param(option.value())
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new);
    }

    void restore(OptionId option) {
        jdbc.sql("update ballot_option set removed_at = null, removed_by = null, hidden_for = null where id = ?")
                .param(option.value())
                .update();
    }

    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Optional<OptionId> insert(
            ActivityId activity, int round, PartWords words, @Nullable UUID author, @Nullable Integer turn) {
        var option = OptionId.random();
        var rows = jdbc.sql("""
                insert into ballot_option (id, activity_id, position, name, name_key, sentence, ask, author_id, author_turn, created_at,
                    first_round)
                values (?, ?, (select coalesce(max(o.position), 0) + 1 from ballot_option o where o.activity_id = ? and not o.other),
                    ?, ?, ?, ?, cast(? as uuid), cast(? as smallint), ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        option.value(),
                        activity.value(),
                        activity.value(),
                        words.name(),
                        key(words.name()),
                        words.sentence(),
                        words.ask(),
                        author,
                        turn,
                        now(),
                        round))
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
                        row.getBoolean("other"),
                        row.getObject("author_id") != null,
                        row.getObject("removed_at") != null,
                        row.getString("before_name"),
                        row.getString("before_sentence"),
                        hidden(row)));
    }

    /** Of what somebody in the room added: without a reason as long as nobody said one. */
    private static @Nullable Hidden hidden(ResultSet row) throws SQLException {
        var kind = row.getString("author_kind");
        var off = row.getObject("removed_at", OffsetDateTime.class);
        if (off == null || kind == null || "FACILITATOR".equals(kind)) {
            return null;
        }
        var reason = HideReason.read(row.getString("hidden_for"));
        return new Hidden(reason == null ? HideReason.UNSAID : reason, off.toInstant(), false);
    }
}
