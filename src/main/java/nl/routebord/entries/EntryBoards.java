package nl.routebord.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a board of entries in a fixed number of queries, however full it is. A kind's own source calls this. */
@Component
public class EntryBoards {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Shapes shapes;
    private final KinReader kin;
    private final Voices voices;
    private final TableReader tables;

    EntryBoards(
            JdbcClient jdbc, Activities activities, Shapes shapes, KinReader kin, Voices voices, TableReader tables) {
        this.tables = tables;
        this.voices = voices;
        this.jdbc = jdbc;
        this.activities = activities;
        this.shapes = shapes;
        this.kin = kin;
    }

    /** The board of the activity a topic names, inside the transaction of a frame. */
    public EntryBoard read(Topic topic, Audience audience) {
        return read(activities.read(new ActivityId(UUID.fromString(topic.id()))).orElseThrow(Entry::gone), audience);
    }

    /** The board as this audience sees it; with every name in it unless the board is nameless. */
    public EntryBoard read(ActivityView activity, Audience audience) {
        return read(activity, audience, false);
    }

    /** The board as the hall sees it once all tables are brought together, also where they are not. */
    EntryBoard whole(ActivityView activity) {
        return read(activity, Audience.HALL, true);
    }

    private EntryBoard read(ActivityView activity, Audience audience, boolean whole) {
        var id = activity.id();
        var staff = audience == Audience.STAFF;
        var shape = shapes.of(id).orElseThrow(Entry::gone);
        var released = shapes.isReleased(id);
        var hidden = activity.hidden() && activity.phase() != Phase.REVEALED;
        var voicesVeiled = hidden && !shape.voiced().isEmpty();
        var veiled = !staff && (!released || (hidden && !voicesVeiled));
        var said = voicesVeiled ? Map.<UUID, Map<String, Voiced>>of() : voices.of(id, shape);
        var work = tables.read(activity, shape, audience);
        var rows = rows(id, Part.ALL, shape, staff, !shape.has(Trait.NAMELESS), said).stream()
                .filter(row -> staff || whole || row.table() == 0 || !work.atWork())
                .toList();
        var total = (int) rows.stream().filter(row -> !row.removed()).count();
        return new EntryBoard(
                activity.phase(),
                shape,
                veiled,
                released,
                veiled ? List.of() : rows,
                total,
                clients(id) + (shape.voiced().isEmpty() ? 0 : voices.people(id, true)),
                shape.voiced().isEmpty() ? 0 : voices.people(id, false),
                voicesVeiled,
                shapes.isApprovedOnly(id),
                shapes.isShortOnly(id),
                work);
    }

    /** The standing and the hidden entries of this person, as their author sees them at any time. */
    List<EntryBoard.Row> own(ActivityId activity, ParticipantId author) {
        return shapes.of(activity)
                .map(shape -> rows(activity, Part.by(author), shape, true, true, Map.of()).stream()
                        .filter(row -> !row.removed() || row.hidden() != null)
                        .toList())
                .orElse(List.of());
    }

    /** What stands there for one table, also while others do not see it. */
    List<EntryBoard.Row> atTable(ActivityId activity, int number) {
        return shapes.of(activity)
                .map(shape -> rows(activity, Part.at(number), shape, false, !shape.has(Trait.NAMELESS), Map.of()))
                .orElse(List.of());
    }

    /** The entries of a board that are read: all of them, or those with this value in this column. */
    private record Part(String column, @Nullable Object value) {

        static final Part ALL = new Part("", null);

        static Part by(ParticipantId author) {
            return new Part("author", author.value());
        }

        static Part at(int table) {
            return new Part("table_no", table);
        }

        /** The condition for entries under this alias, to be added to that of the activity. */
        String and(String alias) {
            return value == null ? " " : " and " + alias + "." + column + " = ? ";
        }

        /** The parameters of a query that ends with the activity and the condition. */
        List<Object> after(Object... first) {
            return Stream.concat(Arrays.stream(first), Stream.ofNullable(value)).toList();
        }
    }

    private List<EntryBoard.Row> rows(
            ActivityId activity,
            Part part,
            Shape shape,
            boolean staff,
            boolean named,
            Map<UUID, Map<String, Voiced>> said) {
        var naming = shape.naming().key();
        var cells = cells(activity, part, named);
        var marks = marks(activity, part);
        var parents = parents(activity, part, naming, named);
        var worries = kin.worries(activity, naming, staff && part == Part.ALL);
        return jdbc
                .sql("""
                select e.id, e.version, e.author, e.born_at, e.removed_at, e.hidden_for, e.mended_at, e.approved, e.table_no, p.alias, p.stand_in, g.name as group_name,
                       exists (select 1 from entry_short s where s.entry_id = e.id) as shortlisted
                from entry e
                left join participant p on p.id = e.author
                left join participant_group g on g.id = p.group_id
                where e.activity_id = ?""" + part.and("e") + "and not e.replaced order by e.position, e.born_at, e.id")
                .params(part.after(activity.value()))
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var entry = new EntryId(id);
                    var own = cells.getOrDefault(id, Map.of());
                    var born = at(row, "born_at");
                    return new EntryBoard.Row(
                            entry,
                            row.getInt("version"),
                            own,
                            named ? row.getString("alias") : null,
                            named ? row.getString("group_name") : null,
                            row.getObject("author") == null,
                            marks.getOrDefault(id, Map.of()),
                            said.getOrDefault(id, Map.of()),
                            worries.getOrDefault(id, List.of()),
                            parents.getOrDefault(id, List.of()),
                            row.getObject("removed_at") != null,
                            born,
                            own.values().stream()
                                    .map(EntryBoard.Cell::at)
                                    .max(Instant::compareTo)
                                    .orElse(born),
                            Hidden.read(row),
                            row.getString("stand_in") != null,
                            row.getInt("approved") >= row.getInt("version"),
                            row.getBoolean("shortlisted"),
                            row.getInt("table_no"));
                })
                .list()
                .stream()
                .filter(row -> staff || !row.removed())
                .toList();
    }

    private Map<UUID, Map<String, EntryBoard.Cell>> cells(ActivityId activity, Part part, boolean named) {
        var byEntry = new HashMap<UUID, Map<String, EntryBoard.Cell>>();
        jdbc.sql("""
                select c.entry_id, c.field, c.text, c.at, p.alias from entry_cell c
                join entry e on e.id = c.entry_id left join participant p on p.id = c.who
                where e.activity_id = ?""" + part.and("e") + "and c.text <> ''")
                .params(part.after(activity.value()))
                .query((row, n) -> byEntry.computeIfAbsent(
                                row.getObject("entry_id", UUID.class), fresh -> new HashMap<>())
                        .put(
                                row.getString("field"),
                                new EntryBoard.Cell(
                                        row.getString("text"), named ? row.getString("alias") : null, at(row, "at"))))
                .list();
        return byEntry;
    }

    private Map<UUID, Map<Mark, Integer>> marks(ActivityId activity, Part part) {
        var byEntry = new HashMap<UUID, Map<Mark, Integer>>();
        jdbc.sql("""
                select m.entry_id, m.sort, count(*) as n from entry_mark m join entry e on e.id = m.entry_id
                where e.activity_id = ?""" + part.and("e") + "group by m.entry_id, m.sort")
                .params(part.after(activity.value()))
                .query((row, n) -> byEntry.computeIfAbsent(
                                row.getObject("entry_id", UUID.class), fresh -> new HashMap<>())
                        .put(Mark.valueOf(row.getString("sort")), row.getInt("n")))
                .list();
        return byEntry;
    }

    /** {@code part} is of what was made: it may be made of entries from elsewhere on the board. */
    private Map<UUID, List<EntryBoard.Parent>> parents(ActivityId activity, Part part, String naming, boolean named) {
        return jdbc
                .sql("""
                select l.child_id, l.parent_id, l.how, c.text, p.alias, e.table_no,
                       (select count(*) from entry_mark m where m.entry_id = e.id and m.sort = 'SUPPORT') as support
                from entry_parent l
                join entry e on e.id = l.parent_id
                join entry made on made.id = l.child_id
                left join entry_cell c on c.entry_id = e.id and c.field = ?
                left join participant p on p.id = e.author
                where e.activity_id = ?""" + part.and("made") + "and l.apart_at is null order by e.born_at, e.id")
                .params(part.after(naming, activity.value()))
                .query((row, n) -> Map.entry(
                        row.getObject("child_id", UUID.class),
                        new EntryBoard.Parent(
                                new EntryId(row.getObject("parent_id", UUID.class)),
                                Optional.ofNullable(row.getString("text")).orElse(""),
                                named ? row.getString("alias") : null,
                                "SPLIT".equals(row.getString("how")),
                                row.getInt("support"),
                                row.getInt("table_no"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private int clients(ActivityId activity) {
        return jdbc.sql("""
                select count(distinct e.author) from entry e join participant p on p.id = e.author
                join participant_group g on g.id = p.group_id
                where e.activity_id = ? and g.clients and e.removed_at is null""").param(activity.value()).query(Integer.class).single();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The same as {@link #read} for the hall, where there is one and it is not veiled. */
    Optional<EntryBoard> open(@Nullable ActivityView activity) {
        return Optional.ofNullable(activity)
                .map(found -> read(found, Audience.HALL))
                .filter(board -> !board.veiled());
    }
}
