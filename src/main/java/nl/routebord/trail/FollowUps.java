package nl.routebord.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
 * other words. Every published version stays. Who calls sees to it that the item is there, announces and
 * writes the log.
 */
@Service
public class FollowUps {

    private static final int READ = 8_000;

    private final JdbcClient jdbc;
    private final FollowUpRows rows;
    private final Turns turns;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, FollowUpRows rows, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.turns = turns;
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
        staff.requireTraject();
        turns.take(staff.traject(), "followup");
    }

    /**
     * Prepares this for all these items; what was prepared for them before is replaced. Who calls holds, see {@link #hold}. Refuses
     * {@code trail.refused.gone} for a decision that is not of this traject or was withdrawn.
     *
     * @param items each with what it says now, for which this is meant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(Scope staff, Map<ItemRef, String> items, Saying saying) {
        staff.requireTraject();
        if (saying.decision != null && !isDecision(staff.traject(), saying.decision)) {
            throw Refusal.because("trail.refused.gone");
        }
        rows.prepare(staff, items, saying, now());
    }

    /** Takes back what was prepared for an item; false where nothing was. What is published stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean drop(Scope staff, ItemRef item) {
        hold(staff);
        return rows.remove(staff.traject(), List.of(item)) > 0;
    }

    /** What is prepared in the traject, whatever became of its items. */
    @Transactional(readOnly = true)
    public List<Version> prepared(TrajectId traject) {
        return read(traject, " and f.published_at is null");
    }

    /** Publishes what is prepared for these items; what is not prepared is left out. Who calls holds, and writes the log. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Version> publish(Scope staff, Collection<ItemRef> items) {
        staff.requireTraject();
        var prepared = prepared(staff.traject()).stream()
                .filter(one -> items.contains(one.item))
                .toList();
        rows.publish(staff, prepared.stream().map(Version::item).toList(), now());
        return prepared;
    }

    /** The items of which a published answer names this decision. */
    @Transactional(readOnly = true)
    public Set<ItemRef> naming(TrajectId traject, UUID decision) {
        return Set.copyOf(jdbc.sql("""
                select distinct item_kind, item_id from follow_up
                where traject_id = ? and decision_id = ? and published_at is not null""")
                .params(traject.value(), decision)
                .query((row, n) -> new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)))
                .list());
    }

    /** What stands published of every item of the traject, by item; one query. */
    @Transactional(readOnly = true)
    public Map<ItemRef, FollowUp> published(TrajectId traject) {
        return latest(read(traject, " and f.published_at is not null"));
    }

    /** What stands published of one item, of all its versions; null where nothing does. */
    public static @Nullable FollowUp told(Collection<Version> versions) {
        return versions.stream()
                .flatMap(one -> Stream.ofNullable(one.published).map(one::told))
                .reduce((early, late) -> late)
                .orElse(null);
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
                select f.item_kind, f.item_id, f.number, f.status, f.reason, f.decision_id, d.title, d.withdrawn_at, f.read_as, f.prepared_at,
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
                            decision == null
                                    ? null
                                    : new FollowUp.Ruling(
                                            decision, row.getString("title"), row.getObject("withdrawn_at") != null),
                            row.getString("read_as"),
                            row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                            published == null ? null : published.toInstant());
                })
                .list();
    }

    private boolean isDecision(TrajectId traject, UUID decision) {
        return jdbc.sql("select count(*) from decision where id = ? and traject_id = ? and withdrawn_at is null")
                        .params(decision, traject.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
