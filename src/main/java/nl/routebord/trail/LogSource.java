package nl.routebord.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the latest lines of an activity, and which of them can be taken back. Topic {@link Log#TOPIC}, id = activity. */
@Component
class LogSource implements Source {

    /** So many acts are looked at for one that nobody changed since. */
    private static final int LOOK = 40;

    /** A longer name is cut: a line says which one, the board says what stands there. */
    private static final int NAME = 60;

    private final JdbcClient jdbc;
    private final Map<String, Reversible> reversible;
    private final List<Told> told;

    LogSource(JdbcClient jdbc, List<Reversible> reversible, List<Told> told) {
        this.jdbc = jdbc;
        this.reversible = reversible.stream().collect(Collectors.toMap(Reversible::itemKind, room -> room));
        this.told = told;
    }

    @Override
    public String kind() {
        return Log.TOPIC;
    }

    @Override
    public LogBoard read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return LogBoard.NONE;
        }
        var activity = new ActivityId(UUID.fromString(topic.id()));
        var kept = kept(activity);
        var naming = naming(activity, kept);
        var steps = new Steps(kept);
        return new LogBoard(
                kept.stream().map(line -> naming.say(line, false)).toList(),
                first(activity, steps.undoable(), naming),
                first(activity, steps.redoable(), naming));
    }

    private LogBoard.@Nullable Line first(ActivityId activity, List<Kept> candidates, Naming naming) {
        return candidates.stream()
                .limit(LOOK)
                .filter(line -> stands(activity, line))
                .findFirst()
                .map(line -> naming.say(line, room(line).steers(line.memo == null ? "" : line.memo)))
                .orElse(null);
    }

    private boolean stands(ActivityId activity, Kept line) {
        return line.memo != null
                && reversible.containsKey(line.item.kind())
                && room(line).stands(activity, line.item.id(), line.memo);
    }

    private Reversible room(Kept line) {
        return Objects.requireNonNull(reversible.get(line.item.kind()));
    }

    /** A line as the table keeps it. */
    private record Kept(
            UUID id,
            Instant at,
            String what,
            ItemRef item,
            @Nullable String memo,
            @Nullable UUID undoes,
            @Nullable String alias,
            @Nullable String kind) {

        static Kept read(ResultSet row, int n) throws SQLException {
            return new Kept(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("what"),
                    new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                    row.getString("memo"),
                    row.getObject("undoes", UUID.class),
                    row.getString("alias"),
                    row.getString("kind"));
        }

        boolean isUndone() {
            return what.startsWith(Undoing.UNDONE);
        }

        boolean isRedone() {
            return what.startsWith(Undoing.REDONE);
        }

        LogBoard.Who who() {
            if (kind == null) {
                return LogBoard.Who.ITSELF;
            }
            return "FACILITATOR".equals(kind) ? LogBoard.Who.DESK : LogBoard.Who.ROOM;
        }
    }

    /** Without what nobody has words for. */
    private List<Kept> kept(ActivityId activity) {
        return jdbc.sql("""
                select l.id, l.at, l.what, l.item_kind, l.item_id, l.memo, l.undoes, p.alias, p.kind
                from log_entry l left join participant p on p.id = l.who
                where l.activity_id = ? order by l.at desc, l.nr desc limit ?""").params(activity.value(), LogBoard.MOST).query(Kept::read).list().stream()
                .filter(line -> Words.has("log." + Undoing.act(line.what)))
                .toList();
    }

    /** Which lines can be taken back, as two stacks would have it; newest first. */
    private record Steps(List<Kept> kept) {

        List<Kept> undoable() {
            var taken = taken();
            return kept.stream()
                    .filter(line -> line.memo != null && !line.isUndone() && !taken.contains(line.id))
                    .toList();
        }

        /** What was taken back and not yet done again, since the last act of the desk that was neither. */
        List<Kept> redoable() {
            var taken = taken();
            return kept.stream()
                    .takeWhile(line -> line.memo == null || line.isUndone() || line.isRedone())
                    .filter(line -> line.isUndone() && !taken.contains(line.id))
                    .toList();
        }

        private Set<UUID> taken() {
            var taken = new HashSet<UUID>();
            kept.stream().map(Kept::undoes).forEach(taken::add);
            return taken;
        }
    }

    private Naming naming(ActivityId activity, List<Kept> kept) {
        var kinds = kept.stream().map(line -> line.item.kind()).collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        var signed = new HashSet<String>();
        told.stream().filter(room -> kinds.contains(room.itemKind())).forEach(room -> {
            names.putAll(room.names(activity));
            if (room.signs(activity)) {
                signed.add(room.itemKind());
            }
        });
        return new Naming(names, signed);
    }

    /** What things and people are called. Who of the room did something is said only where the board says so itself. */
    private record Naming(Map<UUID, String> names, Set<String> signed) {

        private static String cut(String name) {
            return name.codePointCount(0, name.length()) <= NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, NAME - 1)).strip() + "…";
        }

        LogBoard.Line say(Kept line, boolean steers) {
            var who = line.who();
            return new LogBoard.Line(
                    line.id,
                    line.at,
                    line.isUndone()
                            ? LogBoard.Turn.UNDONE
                            : line.isRedone() ? LogBoard.Turn.REDONE : LogBoard.Turn.DONE,
                    Undoing.act(line.what),
                    cut(names.getOrDefault(line.item.id(), "")),
                    who == LogBoard.Who.DESK || signed.contains(line.item.kind()) ? line.alias : null,
                    who,
                    steers);
        }
    }
}
