package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import nl.routebord.road.Road;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/** Who may write what while the tables are at work, and who hears of it. Asked while the phase of the activity is held. */
@Component
class TableGuard {

    private final TableRows rows;
    private final TableReader reader;
    private final Road road;

    TableGuard(TableRows rows, TableReader reader, Road road) {
        this.rows = rows;
        this.reader = reader;
        this.road = road;
    }

    /**
     * The table that a new entry is written for; 0 for none. While the tables are at work guests write only for the table
     * whose scribe they are, and a card that was typed at one table never becomes another's: it is refused with
     * {@code entries.refused.table.moved}. Afterwards a card that was sent while they worked still comes from its table.
     *
     * @param said the table the form was drawn for; 0 where it was drawn for none
     */
    int forNew(Scope scope, ActivityView activity, int said) {
        var written = rows.writtenBy(activity.id(), scope.speaker());
        if (scope.isStaff() || !reader.isAtWork(activity.id())) {
            return said == written ? said : 0;
        }
        if (said != 0 && said != written) {
            requireAt(scope, activity, said);
        }
        if (written == 0) {
            throw notTheScribe(scope, activity);
        }
        return written;
    }

    /** Who went to another table since: what was typed here is not for there. */
    private void requireAt(Scope scope, ActivityView activity, int said) {
        var now = rows.holdSeat(activity.id(), scope.speaker());
        if (now != 0 && now != said) {
            throw Refusal.because("entries.refused.table.moved", Map.of("n", said, "now", now));
        }
    }

    /** The table the facilitator types in for; 0 for none. Refuses {@code road.refused.broken} for one that is not there. */
    int forTyped(ActivityView activity, int said) {
        if (said != 0 && !rows.exists(activity.id(), said)) {
            throw Refusal.because("road.refused.broken");
        }
        return said;
    }

    /** True where this person changes the entry as the scribe of its table; refuses whoever does not, while the tables work. */
    boolean isScribe(Scope scope, ActivityView activity, Entry entry) {
        if (entry.table() == 0 || scope.isStaff() || !reader.isAtWork(activity.id())) {
            return false;
        }
        if (rows.writtenBy(activity.id(), scope.speaker()) != entry.table()) {
            throw notTheScribe(scope, activity);
        }
        return true;
    }

    private Refusal notTheScribe(Scope scope, ActivityView activity) {
        if (scope.role() != Role.GUEST) {
            return Refusal.because("entries.refused.table.home");
        }
        var number = rows.holdSeat(activity.id(), scope.speaker());
        if (number == 0) {
            return Refusal.because("entries.refused.table.none");
        }
        var scribe = rows.scribe(activity.id(), number);
        if (scribe.who() == null) {
            return Refusal.because("entries.refused.table.nobody", Map.of("n", number));
        }
        return scribe.alias() == null
                ? Refusal.because("entries.refused.table.otherNameless", Map.of("n", number))
                : Refusal.because("entries.refused.table.other", Map.of("n", number, "name", scribe.alias()));
    }

    /** Those who sit at the table of an entry see their own cards anew. */
    void tell(ActivityView activity, int table) {
        if (table > 0) {
            rows.people(activity.id(), table).forEach(who -> road.announce(activity.mine(who)));
        }
    }

    /** The same, and its author, who may sit elsewhere by now. */
    void tell(ActivityView activity, Entry entry) {
        tell(activity, entry.table());
        if (entry.author() != null) {
            road.announce(activity.mine(entry.author()));
        }
    }

    /** While the tables work, cards are joined only within one of them. Refuses {@code entries.refused.tables.merge}. */
    int forJoined(ActivityView activity, List<Entry> parts) {
        var tables = parts.stream().map(Entry::table).distinct().toList();
        if (tables.size() > 1 && reader.isAtWork(activity.id())) {
            throw Refusal.because("entries.refused.tables.merge");
        }
        return tables.size() == 1 ? tables.getFirst() : 0;
    }
}
