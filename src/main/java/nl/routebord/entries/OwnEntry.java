package nl.routebord.entries;

import java.util.Map;
import nl.routebord.shared.Text;
import nl.routebord.workshop.OwnActs;
import org.jspecify.annotations.Nullable;

/** What somebody may do with an entry of their own, by the rules of {@link Entries#change} and {@link Entries#remove}. */
final class OwnEntry {

    private OwnEntry() {}

    /**
     * Null for what was taken off or became part of another: its line says so.
     *
     * @param pen true where the tables work apart and this person writes for the one it is from
     */
    static @Nullable OwnActs of(String kind, EntryMines.Own entry, boolean pen) {
        var hidden = entry.removed() && entry.hidden() != null;
        if (entry.replaced() || (entry.removed() && !hidden)) {
            return null;
        }
        if (hidden) {
            return entry.shape().has(Trait.STAFF_WRITES) ? staff(entry) : acts(kind, entry, true, false);
        }
        if (entry.apart()) {
            return pen ? acts(kind, entry, false, true) : OwnActs.none(entry.id().value(), "entries.mine.scribe");
        }
        if (entry.shape().has(Trait.STAFF_WRITES)) {
            return staff(entry);
        }
        if (!entry.written()) {
            return entry.shape().has(Trait.TOGETHER)
                    ? acts(kind, entry, false, false)
                    : OwnActs.none(entry.id().value(), "entries.mine.writer");
        }
        return acts(kind, entry, false, true);
    }

    private static OwnActs staff(EntryMines.Own entry) {
        return OwnActs.none(entry.id().value(), "entries.mine.staff");
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
