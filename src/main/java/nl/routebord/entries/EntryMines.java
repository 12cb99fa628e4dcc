package nl.routebord.entries;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.AsideRows;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.OwnActs;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person put down and marked. A kind's own source and its {@link Kind#mine} call this. */
@Component
public class EntryMines {

    private static final String NAMED = """
            select e.id, e.activity_id, e.version, e.born_at, e.removed_at, e.hidden_for, e.mended_at, e.replaced,
                   a.kind, a.phase, s.fields, s.traits, e.author, e.table_no, w.together_at,
                   (select count(*) from entry_mark m where m.entry_id = e.id and m.sort = 'SUPPORT') as support
            from entry e join activity a on a.id = e.activity_id join entry_shape s on s.activity_id = a.id
            left join table_work w on w.activity_id = a.id
            where\s""";

    private static final String WRITTEN = "e.author = ?";

    /** What its writer took off is on that list no more; what the facilitator took off is, and says so. */
    private static final String KEPT =
            " and (e.removed_at is null or e.hidden_for is not null or e.removed_by <> e.author)";

    /**
     * What stands for the table where one sits is one's own contribution too, whoever held the pen. What was hidden or taken
     * off only its writer goes on reading.
     */
    private static final String BROUGHT_IN = """
            (e.author = ? or (e.removed_at is null and exists (select 1 from table_seat seat
             where seat.activity_id = e.activity_id and seat.table_no = e.table_no and seat.participant_id = ?)))""";

    private final JdbcClient jdbc;
    private final EntryBoards boards;
    private final TableReader tables;
    private final AsideRows asides;
    private final EntryAsides beside;

    EntryMines(JdbcClient jdbc, EntryBoards boards, TableReader tables, AsideRows asides, EntryAsides beside) {
        this.asides = asides;
        this.beside = beside;
        this.tables = tables;
        this.jdbc = jdbc;
        this.boards = boards;
    }

    /** The record of a topic {@code <activity>/<participant>}, inside the transaction of a frame. */
    public EntryMine read(Topic topic) {
        var ids = topic.id().split("/", 2);
        var who = UUID.fromString(ids[1]);
        var own = new HashSet<EntryId>();
        var gone = new HashMap<EntryId, String>();
        own(who, WRITTEN + " and e.activity_id = ?", List.of(who, UUID.fromString(ids[0])))
                .forEach(entry -> {
                    own.add(entry.id);
                    if (entry.removed && entry.hidden == null) {
                        gone.put(entry.id, entry.name());
                    }
                });
        var activity = new ActivityId(UUID.fromString(ids[0]));
        var rows = own.isEmpty() ? List.<EntryBoard.Row>of() : boards.own(activity, new ParticipantId(who));
        return new EntryMine(
                own,
                marks(activity.value(), who),
                gone,
                rows.stream().filter(row -> row.hidden() == null).toList(),
                rows.stream().filter(row -> row.hidden() != null).toList(),
                voices(activity.value(), who),
                tables.of(activity, new ParticipantId(who))
                        .map(table -> table.with(boards.atTable(activity, table.number())))
                        .orElse(null),
                asides.hidden(activity, new ParticipantId(who)));
    }

    /**
     * Everything this person put on boards of one kind or said beside it, alone or with a table, newest first, with where it
     * stands.
     */
    public List<Kind.Mine> lines(String kind, TrajectId traject, ParticipantId who) {
        return Stream.concat(written(kind, traject, who).stream(), beside.lines(kind, traject, who).stream())
                .sorted(Comparator.comparing(Kind.Mine::at).reversed())
                .toList();
    }

    private List<Kind.Mine> written(String kind, TrajectId traject, ParticipantId who) {
        var writesFor = new HashMap<ActivityId, Integer>();
        return own(
                        who.value(),
                        BROUGHT_IN + KEPT + " and a.traject_id = ? and a.kind = ?",
                        List.of(who.value(), who.value(), traject.value(), kind))
                .stream()
                .map(entry -> new Kind.Mine(
                                entry.activity, entry.name(), null, entry.standing(), entry.asks(), entry.at)
                        .of(entry.id.value())
                        .may(acts(kind, entry, who, writesFor)))
                .toList();
    }

    /** Whether one writes for a table is asked once per board, and only where tables work apart. */
    private @Nullable OwnActs acts(String kind, Own entry, ParticipantId who, Map<ActivityId, Integer> writesFor) {
        var pen = entry.apart
                && writesFor.computeIfAbsent(
                                entry.activity,
                                board -> tables.of(board, who)
                                        .filter(AtTable::writes)
                                        .map(AtTable::number)
                                        .orElse(0))
                        == entry.table;
        return OwnEntry.of(kind, entry, pen);
    }

    /**
     * One entry as the list of its writer needs it; {@code values} are its cells by field.
     *
     * @param written true where this person wrote it, and not somebody else for their table
     * @param apart true while the tables work apart
     */
    record Own(
            EntryId id,
            ActivityId activity,
            Shape shape,
            int version,
            Map<String, String> values,
            Instant at,
            boolean removed,
            boolean replaced,
            int support,
            @Nullable HideReason hidden,
            boolean mended,
            boolean open,
            boolean written,
            int table,
            boolean apart) {

        String name() {
            return values.getOrDefault(shape.naming().key(), "");
        }

        /** True where other words of the writer would help, and they can still be typed. */
        boolean asks() {
            return written && open && !mended && hidden != null && hidden.asksForOtherWords();
        }

        Text standing() {
            if (hidden != null && written) {
                return hidden.told(mended);
            }
            if (removed) {
                return Text.of("entries.mine.removed");
            }
            if (replaced) {
                return Text.of("entries.mine.replaced");
            }
            if (apart) {
                return Text.of("entries.mine.table", Map.of("n", table));
            }
            if (support > 0) {
                return Text.of("entries.mine.support", Map.of("n", support));
            }
            return table == 0 ? Text.of("entries.mine.stands") : Text.of("entries.mine.fromTable", Map.of("n", table));
        }
    }

    /** {@code values} are those of {@code where}, in their order. */
    private List<Own> own(UUID who, String where, List<Object> values) {
        var texts = texts(who);
        return jdbc.sql(NAMED + where + " order by e.born_at desc, e.id")
                .params(values)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var reason = row.getString("hidden_for");
                    var phase = Phase.valueOf(row.getString("phase"));
                    var table = row.getInt("table_no");
                    return new Own(
                            new EntryId(id),
                            new ActivityId(row.getObject("activity_id", UUID.class)),
                            Shape.parse(row.getString("fields"), row.getString("traits"), Map.of()),
                            row.getInt("version"),
                            texts.getOrDefault(id, Map.of()),
                            row.getObject("born_at", OffsetDateTime.class).toInstant(),
                            row.getObject("removed_at") != null,
                            row.getBoolean("replaced"),
                            row.getInt("support"),
                            HideReason.read(reason),
                            row.getObject("mended_at") != null,
                            phase.takesVoices(),
                            who.equals(row.getObject("author", UUID.class)),
                            table,
                            table > 0 && row.getObject("together_at") == null && !phase.isOver());
                })
                .list();
    }

    private Map<UUID, Map<String, String>> texts(UUID who) {
        var texts = new HashMap<UUID, Map<String, String>>();
        jdbc.sql("select c.entry_id, c.field, c.text from entry_cell c join entry e on e.id = c.entry_id where "
                        + BROUGHT_IN)
                .params(who, who)
                .query((row, n) -> texts.computeIfAbsent(
                                row.getObject("entry_id", UUID.class), fresh -> new HashMap<>())
                        .put(row.getString("field"), row.getString("text")))
                .list();
        return texts;
    }

    private Map<EntryId, Map<String, String>> voices(UUID activity, UUID who) {
        var voices = new HashMap<EntryId, Map<String, String>>();
        jdbc.sql("""
                select v.entry_id, v.field, v.text from entry_voice v join entry e on e.id = v.entry_id
                join entry_shape s on s.activity_id = e.activity_id
                where e.activity_id = ? and v.participant_id = ? and (s.traits not like '%ASKS_AGAIN%' or (1 = 1""" + Voices.PRESENT + "))")
                .params(activity, who)
                .query((row, n) -> voices.computeIfAbsent(
                                new EntryId(row.getObject("entry_id", UUID.class)), fresh -> new HashMap<>())
                        .put(row.getString("field"), row.getString("text")))
                .list();
        return voices;
    }

    private Map<EntryId, Set<Mark>> marks(UUID activity, UUID who) {
        var marks = new HashMap<EntryId, Set<Mark>>();
        jdbc.sql("""
                select m.entry_id, m.sort from entry_mark m join entry e on e.id = m.entry_id
                where e.activity_id = ? and m.participant_id = ?""")
                .params(activity, who)
                .query((row, n) -> marks.computeIfAbsent(
                                new EntryId(row.getObject("entry_id", UUID.class)), fresh -> new HashSet<>())
                        .add(Mark.valueOf(row.getString("sort"))))
                .list();
        return marks;
    }
}
