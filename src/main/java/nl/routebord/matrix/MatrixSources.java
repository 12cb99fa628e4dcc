package nl.routebord.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.entries.EntryId;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Links;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Origins;
import nl.routebord.workshop.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rows and columns of a new matrix among what came out of other boards of the traject, and keeps where each came from. */
@Component
class MatrixSources implements Origins {

    /** More than this nobody fills in, and no wall shows. */
    private static final int MOST_COLUMNS = 10;

    private static final int MOST_ROWS = 30;

    /** Kinds whose rows are no things of their own: the lines of a comparison, other matrices. */
    private static final Set<String> TABLES = Set.of(MatrixKind.KIND, "sidebyside");

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Carrying carrying;

    MatrixSources(JdbcClient jdbc, Activities activities, Carrying carrying) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.carrying = carrying;
    }

    /** A row or column; {@code from} is null where it came from no board. */
    record Source(String name, Links.@Nullable End from) {}

    static String column(int at) {
        return "k" + (at + 1);
    }

    List<Source> columns(ActivityView activity, ActivityPreset preset) {
        return found(activity, preset, "columns", "columnsFrom", MOST_COLUMNS);
    }

    List<Source> rows(ActivityView activity, ActivityPreset preset) {
        return found(activity, preset, "rows", "rowsFrom", MOST_ROWS);
    }

    private List<Source> found(ActivityView activity, ActivityPreset preset, String list, String from, int most) {
        var artefact = preset.settings().get(from);
        var sources = artefact == null
                ? preset.settings().getOrDefault(list, "").lines().map(name -> new Source(name, null))
                : ofArtefact(activity, artefact);
        var byName = new LinkedHashMap<String, Source>();
        sources.forEach(source -> byName.putIfAbsent(source.name(), source));
        return byName.values().stream().limit(most).toList();
    }

    /** What the boards that make this artefact brought so far; what the route starts them with where nothing is there yet. */
    private Stream<Source> ofArtefact(ActivityView activity, String artefact) {
        var boards = IntStream.rangeClosed(1, Route.STEPS)
                .mapToObj(RouteMap::boards)
                .flatMap(List::stream)
                .filter(board -> board.artefacts().contains(artefact) && !TABLES.contains(board.kind()))
                .toList();
        var made = new ArrayList<Source>();
        for (var board : boards) {
            for (var other : activities.ofPreset(activity.traject(), board.id())) {
                carrying.outcome(other)
                        .forEach(one ->
                                made.add(new Source(one.name(), new Links.End(one.item(), other.id(), one.name()))));
            }
        }
        return made.isEmpty()
                ? boards.stream().flatMap(board -> board.items().stream()).map(item -> new Source(item.name(), null))
                : made.stream();
    }

    /** Keeps where the rows and columns of this matrix came from. They are found again in the same transaction. */
    void keep(ActivityView activity, List<EntryId> entries) {
        var preset = activities.preset(activity.id()).map(RouteMap::board).orElseThrow();
        var parts = new LinkedHashMap<String, Source>();
        var columns = columns(activity, preset);
        IntStream.range(0, columns.size()).forEach(at -> parts.put(column(at), columns.get(at)));
        var rows = rows(activity, preset);
        IntStream.range(0, Math.min(rows.size(), entries.size()))
                .forEach(at -> parts.put(entries.get(at).toString(), rows.get(at)));
        parts.forEach((part, source) -> {
            var end = source.from();
            if (end != null) {
                jdbc.sql(
                                "insert into matrix_source (activity_id, part, item_id, item_activity, name) values (?, ?, ?, ?, ?)")
                        .params(
                                activity.id().value(),
                                part,
                                end.item(),
                                end.activity().value(),
                                end.name())
                        .update();
            }
        });
    }

    /** The row and the column a cell stands in, as far as they came from other boards. */
    @Override
    public List<Links.End> of(ActivityView activity, UUID item) {
        if (!activity.kind().equals(MatrixKind.KIND)) {
            return List.of();
        }
        var sources = sources(activity.id());
        var columns =
                IntStream.range(0, MOST_COLUMNS).mapToObj(MatrixSources::column).toList();
        return rows(activity.id()).stream()
                .flatMap(row -> columns.stream()
                        .filter(column -> Cells.id(row, column).equals(item))
                        .flatMap(column -> Stream.of(row.toString(), column)))
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<EntryId> rows(ActivityId activity) {
        return jdbc
                .sql("select id from entry where activity_id = ?")
                .param(activity.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    private Map<String, Links.End> sources(ActivityId activity) {
        var sources = new LinkedHashMap<String, Links.End>();
        jdbc.sql("select part, item_id, item_activity, name from matrix_source where activity_id = ?")
                .param(activity.value())
                .query((row, n) -> sources.put(
                        row.getString("part"),
                        new Links.End(
                                row.getObject("item_id", UUID.class),
                                new ActivityId(row.getObject("item_activity", UUID.class)),
                                row.getString("name"))))
                .list();
        return sources;
    }
}
