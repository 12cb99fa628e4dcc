package nl.routebord.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The voices, one row per person and part in a round. Counting always starts from these rows. */
@Repository
class Votes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Votes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A voice with what it was about, for the person who gave it. */
    record Mine(
            ActivityId activity,
            String name,
            boolean removed,
            Choice choice,
            @Nullable String reason,
            Instant at) {}

    /** So many people of one group chose this for this part; the group is empty where it was not said. */
    record Count(OptionId option, @Nullable UUID group, String label, Choice choice, int people) {}

    /** A reason, without who gave it. */
    record Why(OptionId option, Choice choice, String text) {}

    /**
     * Gives or changes a voice. However many requests come in at once, the primary key lets one insert; the others change that
     * row. A reason is left as it was where none came along ({@code reason} null and {@code keepReason}).
     */
    void put(
            RoundId round,
            OptionId option,
            ParticipantId who,
            Choice choice,
            @Nullable String reason,
            boolean keepReason) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var fresh = jdbc.sql("""
                insert into vote (round_id, option_id, participant_id, choice, reason, at)
                values (?, ?, ?, ?, cast(? as varchar), ?) on conflict do nothing""")
                        .params(Arrays.asList(round.value(), option.value(), who.value(), choice.name(), reason, at))
                        .update()
                == 1;
        if (!fresh) {
            jdbc.sql("""
                    update vote set choice = ?, at = ?, reason = case when ? then reason else cast(? as varchar) end
                    where round_id = ? and option_id = ? and participant_id = ?""")
                    .params(Arrays.asList(
                            choice.name(), at, keepReason, reason, round.value(), option.value(), who.value()))
                    .update();
        }
    }

    /** Different people with at least one voice on a part that still stands. */
    int answered(RoundId round) {
        return jdbc.sql("""
                select count(distinct v.participant_id) from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and o.removed_at is null""").param(round.value()).query(Integer.class).single();
    }

    List<MyBallot.MyVote> of(RoundId round, ParticipantId who) {
        return jdbc.sql("""
                select v.option_id, v.choice, v.reason from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and v.participant_id = ? order by o.position, o.created_at, o.id""")
                .params(round.value(), who.value())
                .query((row, n) -> new MyBallot.MyVote(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        Choice.valueOf(row.getString("choice")),
                        row.getString("reason")))
                .list();
    }

    /** Everything one person chose in a traject, newest first; also on parts that were taken off since. */
    List<Mine> of(TrajectId traject, ParticipantId who) {
        return jdbc.sql("""
                select r.activity_id, o.name, o.removed_at, v.choice, v.reason, v.at from vote v
                join ballot_round r on r.id = v.round_id join ballot_option o on o.id = v.option_id
                join activity a on a.id = r.activity_id
                where a.traject_id = ? and v.participant_id = ? order by v.at desc, o.position""")
                .params(traject.value(), who.value())
                .query((row, n) -> new Mine(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("removed_at") != null,
                        Choice.valueOf(row.getString("choice")),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** All voices of a round on parts that stand, counted per part, group and choice, groups in their own order. */
    List<Count> count(RoundId round) {
        return jdbc.sql("""
                select v.option_id, g.id as group_id, g.position, g.name, v.choice, count(*) as people from vote v
                join ballot_option o on o.id = v.option_id join participant p on p.id = v.participant_id
                left join participant_group g on g.id = p.group_id
                where v.round_id = ? and o.removed_at is null
                group by v.option_id, g.id, g.position, g.name, v.choice
                order by case when g.id is null then 1 else 0 end, g.position""")
                .param(round.value())
                .query((row, n) -> new Count(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        row.getObject("group_id", UUID.class),
                        row.getString("name") == null ? "" : row.getString("name"),
                        Choice.valueOf(row.getString("choice")),
                        row.getInt("people")))
                .list();
    }

    /** All reasons of a round, by the alphabet and not as they came in: the order could tell who wrote what. */
    List<Why> reasons(RoundId round) {
        return jdbc.sql("""
                select v.option_id, v.choice, v.reason from vote v join ballot_option o on o.id = v.option_id
                where v.round_id = ? and v.reason is not null and o.removed_at is null order by v.reason, v.choice""")
                .param(round.value())
                .query((row, n) -> new Why(
                        new OptionId(row.getObject("option_id", UUID.class)),
                        Choice.valueOf(row.getString("choice")),
                        row.getString("reason")))
                .list();
    }
}
