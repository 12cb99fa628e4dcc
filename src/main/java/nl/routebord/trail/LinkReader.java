package nl.routebord.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all links of a traject and walks along them. There are some hundreds at most: a few queries, the rest in memory. */
@Component
class LinkReader {

    private final JdbcClient jdbc;
    private final List<Unnamed> rooms;
    private final ObjectProvider<OnBoard> boards;

    /** The boards are asked for when needed: they use this room. */
    LinkReader(JdbcClient jdbc, List<Unnamed> rooms, ObjectProvider<OnBoard> boards) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.rooms = rooms;
    }

    All all(TrajectId traject) {
        var veiled = new HashSet<>(jdbc.sql("select item from link_veil where traject_id = ?")
                .param(traject.value())
                .query(UUID.class)
                .list());
        rooms.forEach(room -> veiled.addAll(room.unnamed(traject)));
        boards.forEach(board -> veiled.addAll(board.covered(traject)));
        var all = new All(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), veiled);
        jdbc.sql("""
                select l.from_item, l.from_activity, l.from_what, l.from_name, f.name as from_board, f.step as from_step,
                       exists (select 1 from decision d where d.id = l.from_item and d.withdrawn_at is not null) as from_off,
                       l.to_item, l.to_activity, l.to_what, l.to_name, t.name as to_board, t.step as to_step,
                       exists (select 1 from decision d where d.id = l.to_item and d.withdrawn_at is not null) as to_off
                from link l left join activity f on f.id = l.from_activity left join activity t on t.id = l.to_activity
                where l.traject_id = ? order by l.at, l.id""")
                .param(traject.value())
                .query((row, n) -> {
                    all.add(stop(row, "from"), stop(row, "to"));
                    return n;
                })
                .list();
        return all;
    }

    private static Way.Stop stop(ResultSet row, String side) throws SQLException {
        var item = row.getObject(side + "_item", UUID.class);
        var name = row.getString(side + "_name");
        var what = row.getString(side + "_what");
        if (what != null) {
            var far = row.getBoolean(side + "_off") ? Way.What.WITHDRAWN : Way.What.valueOf(what);
            return new Way.Stop(item, null, 0, "", name, far);
        }
        return new Way.Stop(
                item,
                new ActivityId(row.getObject(side + "_activity", UUID.class)),
                row.getInt(side + "_step"),
                row.getString(side + "_board"),
                name,
                Way.What.ITEM);
    }

    /** The links of a traject, in both directions. */
    record All(
            Map<UUID, Way.Stop> stops, Map<UUID, List<UUID>> onward, Map<UUID, List<UUID>> backward, Set<UUID> veiled) {

        private void add(Way.Stop from, Way.Stop to) {
            stops.putIfAbsent(from.item(), from);
            stops.put(to.item(), to);
            onward.computeIfAbsent(from.item(), fresh -> new ArrayList<>()).add(to.item());
            backward.computeIfAbsent(to.item(), fresh -> new ArrayList<>()).add(from.item());
        }

        boolean isNamed(UUID item) {
            return !veiled.contains(item);
        }

        boolean goesOn(UUID item) {
            return onward.containsKey(item);
        }

        /** The boards on which the ways that pass this item are shown. */
        Set<ActivityId> boards(UUID item) {
            var boards = new LinkedHashSet<ActivityId>();
            var passed = new LinkedHashSet<UUID>();
            passed.add(item);
            passed.addAll(backwards(item));
            passed.addAll(onwards(item));
            for (var one : passed) {
                var stop = stops.get(one);
                var activity = stop == null ? null : stop.activity();
                if (activity != null) {
                    boards.add(activity);
                }
            }
            return boards;
        }

        List<Way.Stop> after(UUID item) {
            return named(onwards(item));
        }

        List<Way.Stop> before(UUID item) {
            return named(backwards(item));
        }

        /** Ways go on past what is veiled. */
        private List<Way.Stop> named(Set<UUID> items) {
            return items.stream().filter(this::isNamed).map(stops::get).toList();
        }

        private Set<UUID> onwards(UUID item) {
            return walk(item, one -> onward.getOrDefault(one, List.of()));
        }

        private Set<UUID> backwards(UUID item) {
            return walk(item, one -> backward.getOrDefault(one, List.of()));
        }

        /** The nearest first; each once, also where ways meet again. */
        private static Set<UUID> walk(UUID start, Function<UUID, List<UUID>> next) {
            var seen = new LinkedHashSet<UUID>();
            var now = next.apply(start);
            while (!now.isEmpty()) {
                now = now.stream()
                        .filter(one -> !one.equals(start) && seen.add(one))
                        .flatMap(one -> next.apply(one).stream())
                        .toList();
            }
            return seen;
        }
    }
}
