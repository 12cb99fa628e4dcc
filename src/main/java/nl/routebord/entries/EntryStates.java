package nl.routebord.entries;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how an entry stands, for what has to know whether somebody changed it since. */
@Component
class EntryStates {

    private final JdbcClient jdbc;

    EntryStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How an entry stands.
     *
     * @param reason why it is hidden; null where it is not
     * @param covered the last version that comes back on no screen
     * @param approved the last version that may stand on the hall's screen; 0 for none
     * @param apart true for what was made of others and taken apart again
     */
    record State(
            int version,
            boolean removed,
            boolean replaced,
            @Nullable HideReason reason,
            int covered,
            double position,
            boolean apart,
            int approved) {

        boolean standing() {
            return !removed && !replaced;
        }
    }

    Optional<State> of(EntryId id) {
        return jdbc.sql("""
                select e.version, e.removed_at, e.replaced, e.hidden_for, e.covered, e.position, e.approved,
                       exists (select 1 from entry_parent l where l.child_id = e.id and l.apart_at is not null) as apart
                from entry e where e.id = ?""")
                .param(id.value())
                .query((row, n) -> new State(
                        row.getInt("version"),
                        row.getObject("removed_at") != null,
                        row.getBoolean("replaced"),
                        HideReason.read(row.getString("hidden_for")),
                        row.getInt("covered"),
                        row.getDouble("position"),
                        row.getBoolean("apart"),
                        row.getInt("approved")))
                .optional();
    }

    /** Holds these entries until the transaction ends, always in the same order. */
    void hold(java.util.Collection<EntryId> ids) {
        ids.stream()
                .map(EntryId::value)
                .distinct()
                .sorted()
                .forEach(id -> jdbc.sql("select id from entry where id = ? for update")
                        .param(id)
                        .query(UUID.class)
                        .optional());
    }
}
