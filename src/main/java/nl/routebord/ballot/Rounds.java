package nl.routebord.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of a ballot. Who opened and closed them is in the log of the workshop, which steers the phases. */
@Repository
class Rounds {

    private static final String COLUMNS = "id, activity_id, number, closed_at, revealed_at, present";

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One round; {@code present} is what was counted when it was closed. */
    record Round(
            RoundId id,
            ActivityId activity,
            int number,
            boolean isClosed,
            boolean isRevealed,
            @Nullable Integer present) {}

    /** A next round of this activity, the first where there is none. */
    RoundId start(ActivityId activity) {
        var round = RoundId.random();
        jdbc.sql("""
                insert into ballot_round (id, activity_id, number)
                select cast(? as uuid), cast(? as uuid), cast(coalesce(max(number), 0) + 1 as smallint)
                from ballot_round where activity_id = ?""").params(round.value(), activity.value(), activity.value()).update();
        return round;
    }

    Optional<Round> find(RoundId round) {
        return jdbc.sql("select " + COLUMNS + " from ballot_round where id = ?")
                .param(round.value())
                .query(Rounds::read)
                .optional();
    }

    /** The newest round; every ballot has one from the moment it is prepared. */
    Round current(ActivityId activity) {
        return jdbc.sql("select " + COLUMNS
                        + " from ballot_round where activity_id = ? order by number desc fetch first row only")
                .param(activity.value())
                .query(Rounds::read)
                .single();
    }

    /** Opens it, or opens it again: what was frozen at an earlier closing is counted anew at the next. */
    void open(RoundId round) {
        jdbc.sql("""
                update ballot_round set opened_at = coalesce(opened_at, ?), closed_at = null, present = null
                where id = ?""").params(now(), round.value()).update();
    }

    void close(RoundId round, @Nullable Integer present) {
        jdbc.sql("update ballot_round set closed_at = ?, present = cast(? as integer) where id = ?")
                .param(now())
                .param(present)
                .param(round.value())
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
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getInt("number"),
                row.getObject("closed_at") != null,
                row.getObject("revealed_at") != null,
                row.getObject("present", Integer.class));
    }
}
