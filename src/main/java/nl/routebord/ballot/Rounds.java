package nl.routebord.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of a ballot. Who opened and closed them is in the log of the workshop, which steers the phases. */
@Repository
class Rounds {

    private static final String SELECT = """
            select r.id, r.activity_id, r.number, r.method, r.most, r.secret, r.words, r.stage, r.opened_at, r.closed_at, r.revealed_at,
            r.wrapped_key, r.present, r.on_paper from ballot_round r\s""";

    private final Cache<RoundId, ActivityId> activities =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final JdbcClient jdbc;
    private final RoundKeys keys;
    private final Clock clock;

    Rounds(JdbcClient jdbc, RoundKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * One round; {@code present} is what was counted when it was closed, {@code openedAt} the epoch before it was opened and
     * {@code closedAt} null before it was closed.
     */
    record Round(
            RoundId id,
            ActivityId activity,
            int number,
            Asking asking,
            Instant openedAt,
            @Nullable Instant closedAt,
            boolean isRevealed,
            @Nullable String wrappedKey,
            @Nullable Integer present,
            int onPaper) {

        boolean secret() {
            return asking.secret();
        }

        boolean isClosed() {
            return closedAt != null;
        }

        /** True where nothing links a voice to a voter any more. */
        boolean isSealed() {
            return secret() && isClosed();
        }
    }

    /** The first round of a ballot. */
    RoundId start(ActivityId activity, Asking asking) {
        return start(activity, asking, 1);
    }

    /** The round after this one, asked in the same way. */
    RoundId next(Round before) {
        return start(before.activity(), before.asking().anew(), before.number() + 1);
    }

    private RoundId start(ActivityId activity, Asking asking, int number) {
        var round = RoundId.random();
        jdbc.sql("""
                insert into ballot_round (id, activity_id, number, method, most, secret, words, stage, wrapped_key)
                values (?, ?, ?, ?, ?, ?, cast(? as varchar), cast(? as varchar), cast(? as varchar))""")
                .params(Arrays.asList(
                        round.value(),
                        activity.value(),
                        number,
                        asking.method().name(),
                        asking.most(),
                        asking.secret(),
                        asking.words().isEmpty() ? null : String.join("\n", asking.words()),
                        asking.stage() == null ? null : asking.stage().name(),
                        asking.secret() ? keys.fresh(round) : null))
                .update();
        return round;
    }

    /** Asks in another way; only for a round in which nobody spoke. */
    void change(RoundId round, Asking asking) {
        jdbc.sql("""
                update ballot_round set method = ?, most = ?, secret = ?, words = cast(? as varchar),
                stage = cast(? as varchar), wrapped_key = cast(? as varchar) where id = ?""")
                .params(Arrays.asList(
                        asking.method().name(),
                        asking.most(),
                        asking.secret(),
                        asking.words().isEmpty() ? null : String.join("\n", asking.words()),
                        asking.stage() == null ? null : asking.stage().name(),
                        asking.secret() ? keys.fresh(round) : null,
                        round.value()))
                .update();
    }

    void stage(RoundId round, Asking.Stage stage) {
        jdbc.sql("update ballot_round set stage = ? where id = ?")
                .params(stage.name(), round.value())
                .update();
    }

    /** The ballot of a round, which never changes: it is asked for at each voice, before anything is held. */
    Optional<ActivityId> activity(RoundId round) {
        var known = activities.getIfPresent(round);
        if (known != null) {
            return Optional.of(known);
        }
        var found = jdbc.sql("select activity_id from ballot_round where id = ?")
                .param(round.value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
        found.ifPresent(activity -> activities.put(round, activity));
        return found;
    }

    Optional<Round> find(RoundId round) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(round.value())
                .query(Rounds::read)
                .optional();
    }

    /**
     * The newest round; every ballot has one from the moment it is prepared. Refuses {@code road.refused.broken} for another
     * board.
     */
    Round current(ActivityId activity) {
        return jdbc.sql(SELECT + "where r.activity_id = ? order by r.number desc fetch first row only")
                .param(activity.value())
                .query(Rounds::read)
                .optional()
                .orElseThrow(() -> Refusal.because("road.refused.broken"));
    }

    /** All rounds of a ballot, newest first. */
    List<Round> of(ActivityId activity) {
        return jdbc.sql(SELECT + "where r.activity_id = ? order by r.number desc")
                .param(activity.value())
                .query(Rounds::read)
                .list();
    }

    /** The rounds of a traject in which it can still be found who chose what. */
    List<Round> unsealed(TrajectId traject) {
        return jdbc.sql(SELECT + """
                join activity a on a.id = r.activity_id
                where a.traject_id = ? and not (r.secret and r.closed_at is not null)""").param(traject.value()).query(Rounds::read).list();
    }

    /** The rounds of a traject in which nobody finds that any more. */
    List<Round> sealed(TrajectId traject) {
        return jdbc.sql(SELECT + """
                join activity a on a.id = r.activity_id
                where a.traject_id = ? and r.secret and r.closed_at is not null""").param(traject.value()).query(Rounds::read).list();
    }

    void open(RoundId round) {
        jdbc.sql("update ballot_round set opened_at = coalesce(opened_at, ?) where id = ?")
                .params(now(), round.value())
                .update();
    }

    /** Closes it for good; a secret one loses its key in the same breath. */
    void close(RoundId round, @Nullable Integer present, int onPaper) {
        jdbc.sql("""
                update ballot_round set closed_at = ?, present = cast(? as integer), on_paper = ?, wrapped_key = null
                where id = ?""")
                .params(Arrays.asList(now(), present, onPaper, round.value()))
                .update();
    }

    void reveal(RoundId round) {
        jdbc.sql("update ballot_round set revealed_at = coalesce(revealed_at, ?) where id = ?")
                .params(now(), round.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Round read(ResultSet row, int n) throws SQLException {
        var words = row.getString("words");
        var stage = row.getString("stage");
        var opened = moment(row, "opened_at");
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getInt("number"),
                new Asking(
                        Method.valueOf(row.getString("method")),
                        row.getInt("most"),
                        row.getBoolean("secret"),
                        words == null ? List.of() : words.lines().toList(),
                        stage == null ? null : Asking.Stage.valueOf(stage)),
                opened == null ? Instant.EPOCH : opened,
                moment(row, "closed_at"),
                row.getObject("revealed_at") != null,
                row.getString("wrapped_key"),
                row.getObject("present", Integer.class),
                row.getInt("on_paper"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
