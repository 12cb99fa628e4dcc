package nl.routebord.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concerns beside any item. Anybody who may speak in the traject may raise one; nobody can vote one away. */
@Service
public class Concerns {

    /** The longest concern, in characters. */
    public static final int MAX = 300;

    /** What concerns are called in the commands that hide and mend them. */
    public static final String ASIDE = "concern";

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Clock clock;
    private final Map<String, Concerned> homes;

    Concerns(JdbcClient jdbc, Road road, Log log, Clock clock, List<Concerned> homes) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.clock = clock;
        this.homes = homes.stream().collect(Collectors.toMap(Concerned::itemKind, home -> home));
    }

    /** Puts a concern beside an item. Refuses {@code trail.refused.gone} where the item is not there for this scope. */
    @Transactional
    public Answer raise(Scope scope, CommandId command, ItemRef about, String text) {
        return road.once(scope, command, () -> {
            var concerned = homes.get(about.kind());
            var home =
                    concerned == null ? null : concerned.home(scope, about.id()).orElse(null);
            if (home == null) {
                throw Refusal.because("trail.refused.gone");
            }
            jdbc.sql("""
                    insert into concern (id, traject_id, activity_id, item_kind, item_id, who, text, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            scope.traject().value(),
                            home.activity().value(),
                            about.kind(),
                            about.id(),
                            scope.speaker().value(),
                            text,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            log.note(scope, home.activity(), "concern.raised", about, null, text);
            road.announce(home.topic());
            return Answer.of("trail.answer.concern");
        });
    }

    /**
     * All concerns of an activity, oldest first, by item; read inside the frame's transaction.
     *
     * @param hiddenToo true for the desk alone: also those that the facilitator hid
     */
    public Map<ItemRef, List<Concern>> of(ActivityId activity, boolean hiddenToo) {
        return jdbc
                .sql("""
                select c.id, c.item_kind, c.item_id, c.text, c.at, p.alias, c.hidden_for, c.removed_at, c.mended_at
                from concern c join participant p on p.id = c.who
                where c.activity_id = ?""" + (hiddenToo ? "" : " and c.hidden_for is null") + " order by c.at, c.id")
                .params(activity.value())
                .query((row, n) -> new Concern(
                        row.getObject("id", UUID.class),
                        new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                        row.getString("text"),
                        row.getString("alias"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        off(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Concern::about));
    }

    /**
     * Those of a traject that everybody may read, by activity and oldest first: without what is hidden, and without those beside
     * something that does not stand on its board any more. One query.
     */
    public Map<ActivityId, List<Standing>> standing(TrajectId traject) {
        return jdbc
                .sql("""
                select c.activity_id, c.id, c.text from concern c where c.traject_id = ? and c.hidden_for is null
                and not exists (select 1 from link_veil v where v.item = c.item_id) order by c.at, c.id""")
                .param(traject.value())
                .query((row, n) -> new Standing(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Standing::activity));
    }

    /** A concern without who raised it. */
    public record Standing(ActivityId activity, UUID id, String text) {}

    private static Concern.@Nullable Off off(ResultSet row) throws SQLException {
        var reason = row.getString("hidden_for");
        return reason == null
                ? null
                : new Concern.Off(
                        reason,
                        row.getObject("removed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("mended_at") != null);
    }
}
