package nl.routebord.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.Cut;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done with what people brought in, of any item: prepared by the staff, published together, and published again in
 * other words. Every published version stays. Who calls sees to it that the item is there, and announces.
 */
@Service
public class FollowUps {

    private static final int READ = 8_000;

    private final JdbcClient jdbc;
    private final Log log;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** What the staff says of one or more items at once; {@code decision} null for none. */
    public record Saying(
            FollowUp.Status status, String reason, @Nullable UUID decision) {

        /** Refuses {@code trail.refused.followup.reason} for an answer without a reason. */
        public Saying {
            if (status.treated() && reason.isBlank()) {
                throw Refusal.because("trail.refused.followup.reason");
            }
        }
    }

    /**
     * One version of what was said of an item, for the staff.
     *
     * @param number counts the versions of an item from 1
     * @param readAs the text of the item when this was prepared, as {@link #read} keeps it; null where that is not known
     * @param published null while it is only prepared
     */
    public record Version(
            ItemRef item,
            int number,
            FollowUp.Status status,
            String reason,
            FollowUp.@Nullable Ruling decision,
            @Nullable String readAs,
            Instant prepared,
            @Nullable Instant published) {

        /** As everybody reads it, from the moment on which it was published. */
        FollowUp told(Instant at) {
            return new FollowUp(status, reason, decision, at);
        }
    }

    /** A text as it is kept beside the answer that is prepared for it. */
    public static String read(String text) {
        return Cut.units(text, READ);
    }

    /** Holds all that is said in a traject until the transaction ends, so that two of the staff take turns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Scope staff) {
        staff.requireLead();
        jdbc.sql("select id from traject where id = ? for update")
                .param(staff.traject().value())
                .query(UUID.class)
                .single();
    }

    /**
     * Prepares this for an item; what was prepared for it before is replaced. Refuses {@code trail.refused.gone} for a decision
     * that is not of this traject.
     *
     * @param text what the item says now, for which this is meant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(Scope staff, ItemRef item, String text, Saying saying) {
        hold(staff);
        if (saying.decision != null && !isDecision(staff.traject(), saying.decision)) {
            throw Refusal.because("trail.refused.gone");
        }
        var values = Arrays.asList(
                saying.status.name(),
                saying.reason,
                saying.decision,
                staff.speaker().value(),
                now(),
                read(text),
                item.kind(),
                item.id());
        var known = jdbc.sql("""
                update follow_up set status = ?, reason = ?, decision_id = cast(? as uuid), prepared_by = ?, prepared_at = ?,
                read_as = ? where item_kind = ? and item_id = ? and published_at is null""").params(values).update();
        if (known == 0) {
            jdbc.sql("""
                    insert into follow_up (id, traject_id, number, status, reason, decision_id, prepared_by, prepared_at,
                                           read_as, item_kind, item_id)
                    select cast(? as uuid), cast(? as uuid), coalesce(max(f.number), 0) + 1, cast(? as varchar(10)),
                           cast(? as varchar(800)), cast(? as uuid), cast(? as uuid),
                           cast(? as timestamp with time zone), cast(? as varchar(8000)), cast(? as varchar(30)), cast(? as uuid)
                    from follow_up f where f.item_kind = ? and f.item_id = ?""")
                    .params(Arrays.asList(
                            UUID.randomUUID(),
                            staff.traject().value(),
                            saying.status.name(),
                            saying.reason,
                            saying.decision,
                            staff.speaker().value(),
                            now(),
                            read(text),
                            item.kind(),
                            item.id(),
                            item.kind(),
                            item.id()))
                    .update();
        }
    }

    /** Takes back what was prepared for an item; false where nothing was. What is published stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean drop(Scope staff, ItemRef item) {
        hold(staff);
        return jdbc.sql("delete from follow_up where traject_id = ? and item_kind = ? and item_id = ?"
                                + " and published_at is null")
                        .params(staff.traject().value(), item.kind(), item.id())
                        .update()
                > 0;
    }

    /** Publishes what is prepared for these items, each with a line of the log. What is not prepared is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Version> publish(Scope staff, Collection<ItemRef> items) {
        hold(staff);
        var all = all(staff.traject());
        var before = latest(all);
        var prepared = all.stream()
                .filter(one -> one.published == null && items.contains(one.item))
                .toList();
        for (var one : prepared) {
            jdbc.sql("""
                    update follow_up set published_at = ?, published_by = ?
                    where item_kind = ? and item_id = ? and published_at is null""")
                    .params(now(), staff.speaker().value(), one.item.kind(), one.item.id())
                    .update();
            var was = before.get(one.item);
            log.noteTraject(
                    staff,
                    "followup.published",
                    one.item,
                    was == null ? null : line(was),
                    line(one.told(Instant.EPOCH)));
        }
        return prepared;
    }

    private static String line(FollowUp said) {
        return said.reason().isEmpty() ? said.status().value() : said.status().value() + ": " + said.reason();
    }

    /** What stands published of every item of the traject, by item; one query. */
    @Transactional(readOnly = true)
    public Map<ItemRef, FollowUp> published(TrajectId traject) {
        return latest(read(traject, " and f.published_at is not null"));
    }

    private static Map<ItemRef, FollowUp> latest(List<Version> versions) {
        var latest = new HashMap<ItemRef, FollowUp>();
        versions.forEach(one -> {
            if (one.published != null) {
                latest.put(one.item, one.told(one.published));
            }
        });
        return latest;
    }

    /** Every version of every item of the traject, the first ones first; for the staff. One query. */
    @Transactional(readOnly = true)
    public List<Version> all(TrajectId traject) {
        return read(traject, "");
    }

    private List<Version> read(TrajectId traject, String and) {
        return jdbc.sql("""
                select f.item_kind, f.item_id, f.number, f.status, f.reason, f.decision_id, d.title, f.read_as, f.prepared_at,
                       f.published_at
                from follow_up f left join decision d on d.id = f.decision_id where f.traject_id = ?""" + and + " order by f.number, f.prepared_at, f.id")
                .param(traject.value())
                .query((row, n) -> {
                    var decision = row.getObject("decision_id", UUID.class);
                    var published = row.getObject("published_at", OffsetDateTime.class);
                    return new Version(
                            new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                            row.getInt("number"),
                            FollowUp.Status.valueOf(row.getString("status")),
                            row.getString("reason"),
                            decision == null ? null : new FollowUp.Ruling(decision, row.getString("title")),
                            row.getString("read_as"),
                            row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                            published == null ? null : published.toInstant());
                })
                .list();
    }

    private boolean isDecision(TrajectId traject, UUID decision) {
        return jdbc.sql("select count(*) from decision where id = ? and traject_id = ?")
                        .params(decision, traject.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
