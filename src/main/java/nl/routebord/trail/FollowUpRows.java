package nl.routebord.trail;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is said of many items at once: a statement is about {@value #AT_ONCE} of them, not about one. */
@Component
class FollowUpRows {

    private static final int AT_ONCE = 250;

    private static final String ROW =
            "(?, ?, ?, ?, ?, cast(? as uuid), ?, cast(? as timestamp with time zone), ?, ?, ?)";

    private final JdbcClient jdbc;

    FollowUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts this in the place of what is prepared for these items; each comes with its text. */
    void prepare(Scope staff, Map<ItemRef, String> items, FollowUps.Saying saying, OffsetDateTime now) {
        remove(staff.traject(), items.keySet());
        var numbers = numbers(staff.traject());
        inParts(List.copyOf(items.keySet()), part -> {
            var values = new ArrayList<@Nullable Object>();
            for (var item : part) {
                values.addAll(Arrays.asList(
                        UUID.randomUUID(),
                        staff.traject().value(),
                        numbers.getOrDefault(item, 0) + 1,
                        saying.status().name(),
                        saying.reason(),
                        saying.decision(),
                        staff.speaker().value(),
                        now,
                        FollowUps.read(items.getOrDefault(item, "")),
                        item.kind(),
                        item.id()));
            }
            jdbc.sql("""
                    insert into follow_up (id, traject_id, number, status, reason, decision_id, prepared_by, prepared_at, read_as,
                                           item_kind, item_id) values """ + " " + String.join(", ", Collections.nCopies(part.size(), ROW)))
                    .params(values)
                    .update();
        });
    }

    /** How many versions each item has. */
    private Map<ItemRef, Integer> numbers(TrajectId traject) {
        var numbers = new HashMap<ItemRef, Integer>();
        jdbc.sql("select item_kind, item_id, max(number) as last from follow_up where traject_id = ?"
                        + " group by item_kind, item_id")
                .param(traject.value())
                .query(row -> {
                    numbers.put(
                            new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                            row.getInt("last"));
                });
        return numbers;
    }

    /** Takes away what is prepared for these items; how many that were. */
    int remove(TrajectId traject, Collection<ItemRef> items) {
        var removed = new int[1];
        inParts(
                List.copyOf(items),
                part -> removed[0] += jdbc.sql("""
                        delete from follow_up where traject_id = :traject and published_at is null and item_id in (:ids)""")
                        .param("traject", traject.value())
                        .param("ids", ids(part))
                        .update());
        return removed[0];
    }

    /** Everybody reads from now on what is prepared for these items. */
    void publish(Scope staff, Collection<ItemRef> items, OffsetDateTime now) {
        inParts(
                List.copyOf(items),
                part -> jdbc.sql("""
                        update follow_up set published_at = :now, published_by = :who
                        where traject_id = :traject and published_at is null and item_id in (:ids)""")
                        .param("now", now)
                        .param("who", staff.speaker().value())
                        .param("traject", staff.traject().value())
                        .param("ids", ids(part))
                        .update());
    }

    /** No two things of any kind have the same id. */
    private static List<UUID> ids(List<ItemRef> items) {
        return items.stream().map(ItemRef::id).toList();
    }

    private static void inParts(List<ItemRef> items, Consumer<List<ItemRef>> act) {
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            act.accept(items.subList(from, Math.min(from + AT_ONCE, items.size())));
        }
    }
}
