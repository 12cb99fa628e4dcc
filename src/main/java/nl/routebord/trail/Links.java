package nl.routebord.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Cut;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was made of what, across activities and steps, to be followed in both directions. */
@Service
public class Links {

    /** The kind of topic that tells the ways of the items of an activity; its id is the activity's. */
    public static final String TOPIC = "ways";

    private static final int NAME = 200;

    private final JdbcClient jdbc;
    private final Road road;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OnBoard> boards;

    /** The boards are asked for when needed: they use this room. */
    Links(
            JdbcClient jdbc,
            Road road,
            Clock clock,
            ApplicationEventPublisher events,
            ObjectProvider<OnBoard> boards) {
        this.boards = boards;
        this.events = events;
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    /** One end of a link: an item of an activity, by the name it has now. */
    public record End(UUID item, ActivityId activity, String name) {}

    /**
     * Notes in the present transaction that {@code to} was made of {@code from}; noted twice it is there once. Whoever calls
     * sees to it that both are there and that this scope may do so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Scope scope, End from, End to) {
        jdbc.sql("""
                insert into link (id, traject_id, from_item, from_activity, from_name, to_item, to_activity, to_name, who, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        scope.traject().value(),
                        from.item,
                        from.activity.value(),
                        cut(from.name),
                        to.item,
                        to.activity.value(),
                        cut(to.name),
                        scope.who() == null ? null : scope.who().value(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
        changed(scope.traject(), to.item, to.activity);
    }

    /** Leaves an item out of all ways, or no more, in the present transaction: what is hidden on its board is named nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void veil(Scope scope, UUID item, ActivityId activity, boolean veiled) {
        if (veiled) {
            jdbc.sql("insert into link_veil (item, traject_id) values (?, ?) on conflict do nothing")
                    .params(item, scope.traject().value())
                    .update();
        } else {
            jdbc.sql("delete from link_veil where item = ?").param(item).update();
        }
        events.publishEvent(new Renamed(activity, item, null));
        changed(scope.traject(), item, activity);
    }

    /** Calls an item in all its ways by the name it has now, in the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(Scope scope, End item) {
        var tied = 0;
        for (var side : List.of("from", "to")) {
            tied += jdbc.sql("update link set %1$s_name = ? where %1$s_item = ? and traject_id = ?".formatted(side))
                    .params(cut(item.name), item.item, scope.traject().value())
                    .update();
        }
        events.publishEvent(new Renamed(item.activity, item.item, cut(item.name)));
        if (tied > 0) {
            changed(scope.traject(), item.item, item.activity);
        }
    }

    /** Tells who watches the ways of this activity, and of all that is tied to it: it was hidden or shown as a whole. */
    public void tell(TrajectId traject, ActivityId activity) {
        var all = all(traject);
        var touched = new LinkedHashSet<ActivityId>();
        touched.add(activity);
        all.stops.values().stream()
                .filter(stop -> stop.activity().equals(activity))
                .forEach(stop -> {
                    all.before(stop.item()).forEach(other -> touched.add(other.activity()));
                    all.after(stop.item()).forEach(other -> touched.add(other.activity()));
                });
        touched.forEach(one -> road.announce(Topic.of(TOPIC, one)));
    }

    private void changed(TrajectId traject, UUID item, ActivityId activity) {
        var all = all(traject);
        var touched = new LinkedHashSet<ActivityId>();
        touched.add(activity);
        all.before(item).forEach(stop -> touched.add(stop.activity()));
        all.after(item).forEach(stop -> touched.add(stop.activity()));
        touched.forEach(one -> road.announce(Topic.of(TOPIC, one)));
    }

    /** The ways of all items of an activity that have one, in the order in which their links were made. */
    public List<Way> of(TrajectId traject, ActivityId activity) {
        var all = all(traject);
        return all.stops.values().stream()
                .filter(stop -> stop.activity().equals(activity) && !all.veiled.contains(stop.item()))
                .map(stop -> new Way(stop, all.before(stop.item()), all.after(stop.item())))
                .toList();
    }

    /** What was made of each of these items; without those of which nothing was. */
    public Map<UUID, List<Way.Stop>> after(TrajectId traject, Set<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var all = all(traject);
        var after = new HashMap<UUID, List<Way.Stop>>();
        items.stream().filter(all.onward::containsKey).forEach(item -> after.put(item, all.after(item)));
        return after;
    }

    /** A traject has some hundreds of links at most: a few queries, the rest in memory. */
    private All all(TrajectId traject) {
        var veiled = new HashSet<>(jdbc.sql("select item from link_veil where traject_id = ?")
                .param(traject.value())
                .query(UUID.class)
                .list());
        boards.forEach(board -> veiled.addAll(board.covered(traject)));
        var all = new All(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), veiled);
        jdbc.sql("""
                select l.from_item, l.from_activity, l.from_name, f.name as from_board, f.step as from_step,
                       l.to_item, l.to_activity, l.to_name, t.name as to_board, t.step as to_step
                from link l join activity f on f.id = l.from_activity join activity t on t.id = l.to_activity
                where l.traject_id = ? order by l.at, l.id""")
                .param(traject.value())
                .query((row, n) -> {
                    var ends = new ArrayList<Way.Stop>();
                    for (var side : List.of("from", "to")) {
                        ends.add(new Way.Stop(
                                row.getObject(side + "_item", UUID.class),
                                new ActivityId(row.getObject(side + "_activity", UUID.class)),
                                row.getInt(side + "_step"),
                                row.getString(side + "_board"),
                                row.getString(side + "_name")));
                    }
                    all.add(ends.getFirst(), ends.getLast());
                    return n;
                })
                .list();
        return all;
    }

    private record All(
            Map<UUID, Way.Stop> stops, Map<UUID, List<UUID>> onward, Map<UUID, List<UUID>> backward, Set<UUID> veiled) {

        void add(Way.Stop from, Way.Stop to) {
            stops.putIfAbsent(from.item(), from);
            stops.put(to.item(), to);
            onward.computeIfAbsent(from.item(), fresh -> new ArrayList<>()).add(to.item());
            backward.computeIfAbsent(to.item(), fresh -> new ArrayList<>()).add(from.item());
        }

        List<Way.Stop> after(UUID item) {
            return walk(item, one -> onward.getOrDefault(one, List.of()));
        }

        List<Way.Stop> before(UUID item) {
            return walk(item, one -> backward.getOrDefault(one, List.of()));
        }

        /** The nearest first; each once, also where ways meet again. Ways go on past what is veiled. */
        private List<Way.Stop> walk(UUID start, Function<UUID, List<UUID>> next) {
            var seen = new LinkedHashSet<UUID>();
            var now = next.apply(start);
            while (!now.isEmpty()) {
                now = now.stream()
                        .filter(one -> !one.equals(start) && seen.add(one))
                        .flatMap(one -> next.apply(one).stream())
                        .toList();
            }
            return seen.stream()
                    .filter(one -> !veiled.contains(one))
                    .map(stops::get)
                    .toList();
        }
    }

    private static String cut(String name) {
        return Cut.units(name, NAME);
    }
}
