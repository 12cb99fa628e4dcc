package nl.routebord.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Cut;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
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

    static final int NAME = 200;

    private final JdbcClient jdbc;
    private final Road road;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final LinkReader reader;

    Links(JdbcClient jdbc, Road road, Clock clock, ApplicationEventPublisher events, LinkReader reader) {
        this.events = events;
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
        this.reader = reader;
    }

    /** One end of a link: an item of an activity, by the name it has now. */
    public record End(UUID item, ActivityId activity, String name) {

        private Side side() {
            return new Side(item, activity.value(), null, name);
        }
    }

    /**
     * One end of a link that stands on no board, by the name it has now.
     *
     * @param what {@link Way.What#DECISION} or {@link Way.What#POINT}
     */
    public record Far(UUID item, Way.What what, String name) {

        private Side side() {
            return new Side(item, null, what.name(), name);
        }
    }

    private record Side(
            UUID item, @Nullable UUID activity, @Nullable String what, String name) {}

    /**
     * Notes in the present transaction that {@code to} was made of {@code from}; noted twice it is there once. Whoever calls
     * sees to it that both are there and that this scope may do so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Scope scope, End from, End to) {
        tie(scope, from.side(), to.side());
    }

    /** As {@link #tie(Scope, End, End)}, for what comes to stand on no board. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Scope scope, End from, Far to) {
        tie(scope, from.side(), to.side());
    }

    /** As {@link #tie(Scope, End, End)}, where neither stands on a board. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Scope scope, Far from, Far to) {
        tie(scope, from.side(), to.side());
    }

    /** Ties every item of this activity that came from another board: it rests on the whole, such as a counted vote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tieAll(Scope scope, ActivityId from, Far to) {
        jdbc.sql("select distinct to_item, to_name from link where to_activity = ? and traject_id = ?")
                .params(from.value(), scope.traject().value())
                .query((row, n) -> new End(row.getObject("to_item", UUID.class), from, row.getString("to_name")))
                .list()
                .forEach(end -> tie(scope, end.side(), to.side()));
    }

    private void tie(Scope scope, Side from, Side to) {
        jdbc.sql("""
                insert into link (id, traject_id, from_item, from_activity, from_what, from_name, to_item, to_activity,
                to_what, to_name, who, at)
                values (?, ?, ?, cast(? as uuid), ?, ?, ?, cast(? as uuid), ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        scope.traject().value(),
                        from.item,
                        from.activity,
                        from.what,
                        cut(from.name),
                        to.item,
                        to.activity,
                        to.what,
                        cut(to.name),
                        scope.who() == null ? null : scope.who().value(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
        changed(scope.traject(), to.item);
    }

    /** Takes back that this came from an item of an activity, in the present transaction; the activity means all its items. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untie(Scope scope, ActivityId from, UUID item, UUID to) {
        // Those before it are told while they can still be found.
        changed(scope.traject(), to);
        jdbc.sql("""
                delete from link where to_item = ? and from_activity = ? and traject_id = ?
                and (from_item = ? or cast(? as uuid) = from_activity)""")
                .params(to, from.value(), scope.traject().value(), item, item)
                .update();
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
        road.announce(Topic.of(TOPIC, activity));
        changed(scope.traject(), item);
    }

    /** Calls an item in all its ways by the name it has now, in the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(Scope scope, End item) {
        var tied = call(scope, item.side());
        events.publishEvent(new Renamed(item.activity, item.item, cut(item.name)));
        if (tied) {
            changed(scope.traject(), item.item);
            road.announce(Topic.of(TOPIC, item.activity));
        }
    }

    /** The same for what stands on no board; also after anything else about it changed that ways tell. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(Scope scope, Far item) {
        call(scope, item.side());
        changed(scope.traject(), item.item);
    }

    /** True where it is tied to anything. */
    private boolean call(Scope scope, Side item) {
        var tied = 0;
        for (var side : List.of("from", "to")) {
            tied += jdbc.sql("update link set %1$s_name = ? where %1$s_item = ? and traject_id = ?".formatted(side))
                    .params(cut(item.name), item.item, scope.traject().value())
                    .update();
        }
        return tied > 0;
    }

    /** Tells who watches the ways of this activity, and of all that is tied to it: it was hidden or shown as a whole. */
    public void tell(TrajectId traject, ActivityId activity) {
        var all = reader.all(traject);
        var touched = new LinkedHashSet<ActivityId>();
        touched.add(activity);
        all.stops().values().stream()
                .filter(stop -> activity.equals(stop.activity()))
                .forEach(stop -> touched.addAll(all.boards(stop.item())));
        touched.forEach(one -> road.announce(Topic.of(TOPIC, one)));
    }

    /** Says that it may be named otherwise, or not at all, on the ways that pass it. Reads, and changes nothing. */
    public void look(TrajectId traject, UUID item) {
        changed(traject, item);
    }

    private void changed(TrajectId traject, UUID item) {
        reader.all(traject).boards(item).forEach(one -> road.announce(Topic.of(TOPIC, one)));
    }

    /** The ways of all items of an activity that have one, in the order in which their links were made. */
    public List<Way> of(TrajectId traject, ActivityId activity) {
        var all = reader.all(traject);
        return all.stops().values().stream()
                .filter(stop -> activity.equals(stop.activity()) && all.isNamed(stop.item()))
                .map(stop -> new Way(stop, all.before(stop.item()), all.after(stop.item())))
                .toList();
    }

    /** What was made of each of these items; without those of which nothing was. */
    public Map<UUID, List<Way.Stop>> after(TrajectId traject, Set<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var all = reader.all(traject);
        var after = new HashMap<UUID, List<Way.Stop>>();
        items.stream().filter(all::goesOn).forEach(item -> after.put(item, all.after(item)));
        return after;
    }

    /** What this traject has that stands on no board, each with what it came from, the nearest first. */
    public Map<UUID, List<Way.Stop>> back(TrajectId traject) {
        var all = reader.all(traject);
        var back = new HashMap<UUID, List<Way.Stop>>();
        all.stops().values().stream()
                .filter(stop -> !stop.isOnBoard())
                .forEach(stop -> back.put(stop.item(), all.before(stop.item())));
        return back;
    }

    private static String cut(String name) {
        return Cut.units(name, NAME);
    }
}
