package nl.routebord.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The board of a kind with entries as one audience sees it. For the hall there is nothing in it that was taken off, and nothing
 * at all while it is veiled.
 *
 * @param veiled true while this audience may see how many there are and nothing else: hidden until revealed, or not yet released
 * @param released false where a board of the staff was not shown to everybody yet
 * @param rows in the order of the board
 * @param total how many stand on it, also while veiled
 * @param clients how many different people of the clients' group wrote something that stands, or raised their voice; a board
 *     without any says so
 * @param voicers how many different people raised their voice on it, also while voices are veiled
 * @param voicesVeiled true while nobody sees what was said, because the activity is hidden until revealed
 * @param approvedOnly true where the hall's screen shows only what the facilitator approved
 * @param shortOnly true where it shows only what stands on the short list
 * @param tables how people work on it at tables; while they do, what a table wrote is in the record of the desk alone
 */
public record EntryBoard(
        Phase phase,
        Shape shape,
        boolean veiled,
        boolean released,
        List<Row> rows,
        int total,
        int clients,
        int voicers,
        boolean voicesVeiled,
        boolean approvedOnly,
        boolean shortOnly,
        Tables tables) {

    /** One without approval and without tables: the hall's screen shows all of it. */
    public EntryBoard(
            Phase phase,
            Shape shape,
            boolean veiled,
            boolean released,
            List<Row> rows,
            int total,
            int clients,
            int voicers,
            boolean voicesVeiled) {
        this(phase, shape, veiled, released, rows, total, clients, voicers, voicesVeiled, false, false, Tables.NONE);
    }

    /**
     * The board as the hall's screen may show it: without what waits for approval or is on no short list, where that was asked,
     * and what is on the short list first. The parts of a text keep their order.
     */
    public EntryBoard onScreen() {
        if (!approvedOnly && shortlisted() == 0) {
            return this;
        }
        var alone = shortOnly && shortlisted() > 0;
        return new EntryBoard(
                phase,
                shape,
                veiled,
                released,
                shortFirst(rows.stream()
                        .filter(row -> !approvedOnly || row.approved())
                        .filter(row -> !alone || row.shortlisted())
                        .toList()),
                total,
                clients,
                voicers,
                voicesVeiled,
                approvedOnly,
                shortOnly,
                tables);
    }

    /** Without what waits for approval, where that was asked: for the record, and for what is made of this board elsewhere. */
    public EntryBoard withoutWaiting() {
        return approvedOnly
                ? new EntryBoard(
                        phase,
                        shape,
                        veiled,
                        released,
                        rows.stream().filter(Row::approved).toList(),
                        total,
                        clients,
                        voicers,
                        voicesVeiled,
                        true,
                        shortOnly,
                        tables)
                : this;
    }

    /** These entries with those on the short list first, and else in their order. */
    public List<Row> shortFirst(List<Row> some) {
        return shape.has(Trait.ASKS_AGAIN)
                ? some
                : some.stream()
                        .sorted(Comparator.comparing(row -> !row.shortlisted()))
                        .toList();
    }

    /** How many stand on the short list. */
    public int shortlisted() {
        return (int) standing().stream().filter(Row::shortlisted).count();
    }

    /** The board with these entries beside those that stand on it, by age: as who sits at a table sees it. */
    public EntryBoard with(List<Row> more) {
        var known = rows.stream().map(Row::id).collect(Collectors.toSet());
        var all = new ArrayList<>(rows);
        more.stream().filter(row -> known.add(row.id())).forEach(all::add);
        if (all.size() == rows.size()) {
            return this;
        }
        all.sort(Comparator.comparing(Row::at));
        return new EntryBoard(
                phase,
                shape,
                veiled,
                released,
                List.copyOf(all),
                (int) all.stream().filter(row -> !row.removed()).count(),
                clients,
                voicers,
                voicesVeiled,
                approvedOnly,
                shortOnly,
                tables);
    }

    /** How many entries wait for approval; none where that was not asked. */
    public int waiting() {
        return toRead().size();
    }

    /** The entries that wait for approval, as they read now; none where that was not asked. */
    public List<AsRead> toRead() {
        return approvedOnly
                ? standing().stream()
                        .filter(row -> !row.approved())
                        .map(row -> new AsRead(row.id().value(), row.version()))
                        .toList()
                : List.of();
    }

    /** What stands on the board: not taken off. */
    public List<Row> standing() {
        return rows.stream().filter(row -> !row.removed()).toList();
    }

    /** What the desk works with: what stands, and what was hidden in a hurry and still waits for a reason. */
    public List<Row> atHand() {
        return rows.stream()
                .filter(row ->
                        !row.removed() || (row.hidden() != null && row.hidden().unexplained()))
                .toList();
    }

    /** The standing entries that have this value in this field; for a column, a ring or a place. */
    public List<Row> with(EntryField field, String value) {
        return standing().stream()
                .filter(row -> value.equals(row.value(field.key())))
                .toList();
    }

    /**
     * One entry.
     *
     * @param version counts its changes, from 1
     * @param cells its values by field; a field that was left open is not in it
     * @param by the alias of who wrote it; null where none was chosen, nobody wrote it (preset) or the board is nameless
     * @param group the name of the group of who wrote it; null where unsaid or nameless
     * @param preset true where it stood there from the start
     * @param marks how many gave each mark
     * @param voices what people said of it, by field; without the fields nobody spoke under, empty while voices are veiled
     * @param worries the concerns beside it, oldest first
     * @param parents what it was made of, with their own words
     * @param changed when it was last changed
     * @param hidden why it stands on no screen; null where it is not hidden, and then only in the records of the desk and its writer
     * @param approved true where the facilitator lets it on the hall's screen as it reads now
     * @param shortlisted true where the facilitator put it on the short list
     * @param viaDesk true where the facilitator typed it in for somebody without a phone
     * @param table the table where it was written, from 1; 0 for none
     */
    public record Row(
            EntryId id,
            int version,
            Map<String, Cell> cells,
            @Nullable String by,
            @Nullable String group,
            boolean preset,
            Map<Mark, Integer> marks,
            Map<String, Voiced> voices,
            List<Worry> worries,
            List<Parent> parents,
            boolean removed,
            Instant at,
            Instant changed,
            @Nullable Hidden hidden,
            boolean viaDesk,
            boolean approved,
            boolean shortlisted,
            int table) {

        /** One that nobody hid or approved, typed by its writer. */
        public Row(
                EntryId id,
                int version,
                Map<String, Cell> cells,
                @Nullable String by,
                @Nullable String group,
                boolean preset,
                Map<Mark, Integer> marks,
                Map<String, Voiced> voices,
                List<Worry> worries,
                List<Parent> parents,
                boolean removed,
                Instant at,
                Instant changed) {
            this(
                    id, version, cells, by, group, preset, marks, voices, worries, parents, removed, at, changed, null,
                    false, false, false, 0);
        }

        /** The value of a field, empty where it was left open. */
        public String value(String field) {
            return Optional.ofNullable(cells.get(field)).map(Cell::value).orElse("");
        }

        /** What it is called by. */
        public String name(Shape shape) {
            return value(shape.naming().key());
        }

        /** What people said of it under this field, which is one of {@link Shape#voiced}. */
        public Voiced voices(EntryField field) {
            return voices.getOrDefault(field.key(), Voiced.none(field));
        }

        public int marks(Mark mark) {
            return marks.getOrDefault(mark, 0);
        }
    }

    /** One value: who wrote it last (an alias, or null) and when. */
    public record Cell(String value, @Nullable String by, Instant at) {}

    /**
     * A concern as it may be shown; {@code by} is an alias or null.
     *
     * @param from the name of the entry it was raised at, where this one was made of that; null otherwise
     * @param hidden why it stands on no screen; null where it is not hidden, and then only in the records of the desk
     */
    public record Worry(
            UUID id,
            String text,
            @Nullable String by,
            @Nullable String from,
            @Nullable Hidden hidden) {}

    /**
     * An entry that was taken up into another.
     *
     * @param support how many people stood behind it; the new one asks them again
     * @param table as in {@link Row}
     */
    public record Parent(EntryId id, String name, @Nullable String by, boolean split, int support, int table) {}
}
