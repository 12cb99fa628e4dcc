package nl.routebord.entries;

import java.util.Map;
import nl.routebord.shared.Text;
import nl.routebord.workshop.OwnActs;
import org.jspecify.annotations.Nullable;

/** What somebody may do with an entry of their own, by the rules of {@link Entries#change} and {@link Entries#remove}. */
final class OwnEntry {

    private OwnEntry() {}

    /**
     * Null for what was taken off or became part of another: its line says so. Nobody has an entry of their own where only the
     * staff writes.
     *
     * @param pen true where the tables work apart and this person writes for the one it is from
     */
    static @Nullable OwnActs of(String kind, EntryMines.Own entry, boolean pen) {
        var hidden = entry.removed() && entry.hidden() != null;
        if (entry.replaced() || (entry.removed() && !hidden) || entry.shape().has(Trait.STAFF_WRITES)) {
            return null;
        }
        if (entry.apart() && !pen) {
            return OwnActs.none(entry.id().value(), "entries.mine.scribe");
        }
        if (hidden) {
            return acts(kind, entry, true, false);
        }
        if (entry.written() || entry.apart()) {
            return acts(kind, entry, false, true);
        }
        return entry.shape().has(Trait.TOGETHER)
                ? acts(kind, entry, false, false)
                : OwnActs.none(entry.id().value(), "entries.mine.writer");
    }

    private static OwnActs acts(String kind, EntryMines.Own entry, boolean mend, boolean back) {
        var sent = Map.of("entry", entry.id().toString());
        var edit = new OwnActs.Edit(
                kind + ".change",
                kind + ".change:" + entry.id(),
                sent,
                entry.version(),
                entry.shape().writtenBy(false).stream()
                        .map(field -> EntryInputs.of(field, entry.values().getOrDefault(field.key(), "")))
                        .toList(),
                Text.of("entries.edit"),
                Text.of("entries.save"));
        var withdraw = new OwnActs.Withdraw(
                kind + ".remove",
                sent,
                Text.of("entries.remove.own"),
                Text.of("entries.remove.sure"),
                Text.of("entries.answer.removed"));
        return new OwnActs(entry.id().value(), edit, back ? withdraw : null, mend, null);
    }
}
