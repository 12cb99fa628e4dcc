package nl.routebord.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about any item. An item has one; saying it in other words replaces it, and what stood there stays readable as an
 * earlier version. A decision about no item of a board is about itself: {@link #KIND} and its own id.
 */
@Service
public class Decisions {

    /** Characters of what was decided, and of why. */
    public static final int TITLE = 200;

    public static final int REASON = 400;

    /** The kind of {@link #topic}; its id is the traject's. */
    public static final String TOPIC = "decisions";

    /** What a decision itself is called as an item, see {@link ItemRef#kind()}. */
    public static final String KIND = "decision";

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Road road, Log log, Links links, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.links = links;
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** What changes when a decision of this traject is recorded or changed. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(TOPIC, traject);
    }

    /**
     * Records a decision, in the transaction of the kind that asks for it and sees to it that the item is there. Only for the
     * facilitator. Refuses {@code trail.refused.review} where the day has passed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Scope scope, ActivityId activity, ItemRef about, String title, String reason, LocalDate reviewOn) {
        scope.requireStaff();
        if (reviewOn.isBefore(Dates.local(clock.instant()))) {
            throw Refusal.because("trail.refused.review");
        }
        var before = of(about);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (before.isPresent()) {
            keep(about);
            jdbc.sql("""
                    update decision set title = ?, reason = ?, review_on = ?, who = ?, at = ?, version = version + 1,
                    withdrawn_at = null, withdrawn_for = null where item_kind = ? and item_id = ?""")
                    .params(title, reason, reviewOn, scope.speaker().value(), now, about.kind(), about.id())
                    .update();
        } else {
            jdbc.sql("""
                    insert into decision
                    (id, traject_id, activity_id, item_kind, item_id, title, reason, review_on, who, at, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            scope.traject().value(),
                            activity.value(),
                            about.kind(),
                            about.id(),
                            title,
                            reason,
                            reviewOn,
                            scope.speaker().value(),
                            now,
                            now)
                    .update();
        }
        var made = new Links.Far(id(about), Way.What.DECISION, title);
        links.tieAll(scope, activity, made);
        links.rename(scope, made);
        told(scope.traject(), made.item());
        log.note(
                scope,
                activity,
                "decision.recorded",
                about,
                before.map(known -> known.title() + ": " + known.reason()).orElse(null),
                title + ": " + reason);
    }

    /** Tells whoever shows the decisions of this traject, and whoever names this one, that it is not what it was. */
    public void told(TrajectId traject, UUID decision) {
        road.announce(topic(traject));
        events.publishEvent(new Ruled(traject, decision));
    }

    private UUID id(ItemRef about) {
        return jdbc.sql("select id from decision where item_kind = ? and item_id = ?")
                .params(about.kind(), about.id())
                .query(UUID.class)
                .single();
    }

    /** Keeps what the decision about this item says now as an earlier version; held until the present transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ItemRef about) {
        // Two desks at once: the second one waits, and keeps what the first one wrote.
        jdbc.sql("select id from decision where item_kind = ? and item_id = ? for update")
                .params(about.kind(), about.id())
                .query(UUID.class)
                .optional();
        jdbc.sql("""
                insert into decision_version (decision_id, version, title, reason, objections, minority, taken_by, taken_when,
                heard, review_on, who, at)
                select id, version, title, reason, objections, minority, taken_by, taken_when, heard, review_on, who, at
                from decision where item_kind = ? and item_id = ?""").params(about.kind(), about.id()).update();
    }

    /** What this decision of the traject says, where it has not been withdrawn. */
    public Optional<Decision> find(TrajectId traject, UUID id) {
        return jdbc.sql("""
                select title, reason, review_on, at from decision
                where id = ? and traject_id = ? and withdrawn_at is null""").params(id, traject.value()).query(Decisions::read).optional();
    }

    /** What was decided and holds, by id, the latest first; one query. */
    public Map<UUID, String> holding(TrajectId traject) {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, title from decision where traject_id = ? and withdrawn_at is null order by at desc, id")
                .param(traject.value())
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return found;
    }

    /** The decision about this item. */
    public Optional<Decision> of(ItemRef about) {
        return jdbc.sql("select title, reason, review_on, at from decision where item_kind = ? and item_id = ?")
                .params(about.kind(), about.id())
                .query(Decisions::read)
                .optional();
    }

    private static Decision read(ResultSet row, int n) throws SQLException {
        return new Decision(
                row.getString("title"),
                row.getString("reason"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
