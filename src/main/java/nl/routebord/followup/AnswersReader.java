package nl.routebord.followup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.OnBoard;
import nl.routebord.trail.Seen;
import nl.routebord.trail.Unfollowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that was brought in in a traject with all that was said of it; a fixed number of queries, however much it is. */
@Component
class AnswersReader {

    private final JdbcClient jdbc;
    private final Unfollowed unfollowed;
    private final FollowUps followUps;
    private final Promises promises;
    private final ObjectProvider<Seen> rooms;
    private final ObjectProvider<OnBoard> onBoards;
    private final Clock clock;

    AnswersReader(
            JdbcClient jdbc,
            Unfollowed unfollowed,
            FollowUps followUps,
            Promises promises,
            ObjectProvider<Seen> rooms,
            ObjectProvider<OnBoard> onBoards,
            Clock clock) {
        this.jdbc = jdbc;
        this.unfollowed = unfollowed;
        this.followUps = followUps;
        this.promises = promises;
        this.rooms = rooms;
        this.onBoards = onBoards;
        this.clock = clock;
    }

    AnswersBoard read(TrajectId traject) {
        var versions = followUps.all(traject).stream().collect(Collectors.groupingBy(FollowUps.Version::item));
        var seen = seen(traject);
        var promise = promises.of(traject);
        var closed = closed(traject);
        var boards = new LinkedHashMap<UUID, List<Thing>>();
        var things = unfollowed.things(traject);
        var parts = parts(traject, things, versions);
        things.stream()
                .sorted(Comparator.comparingInt(Thing::step).thenComparing(Thing::at))
                .forEach(thing -> boards.computeIfAbsent(key(thing), fresh -> new ArrayList<>())
                        .add(thing));
        var now = clock.instant();
        return new AnswersBoard(
                promise,
                boards.entrySet().stream()
                        .map(one -> board(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(thing -> made(thing, versions, seen, parts))
                                        .toList(),
                                one.getValue().getFirst(),
                                promise,
                                closed,
                                now))
                        .toList(),
                decisions(traject));
    }

    /** What all may read, of every room that says so. */
    Set<UUID> seen(TrajectId traject) {
        var seen = new HashSet<UUID>();
        rooms.stream().forEach(room -> seen.addAll(room.seen(traject)));
        return seen;
    }

    private static AnswersBoard.Board board(
            UUID key, List<Case> cases, Thing first, Promise promise, Map<ActivityId, Instant> closed, Instant now) {
        var activity = first.activity();
        var waiting = (int) cases.stream().filter(Case::waits).count();
        return new AnswersBoard.Board(
                key,
                activity,
                first.step(),
                first.place(),
                promise.term(activity == null ? null : closed.get(activity), cases.size(), waiting, now),
                cases);
    }

    /** What was published of things that stand no more, by what they are read in now. */
    private Map<UUID, List<Case.Part>> parts(
            TrajectId traject, List<Thing> things, Map<ItemRef, List<FollowUps.Version>> versions) {
        var standing = things.stream().map(Thing::item).collect(Collectors.toSet());
        var left = new HashMap<UUID, FollowUp>();
        versions.forEach((item, all) -> {
            var said = standing.contains(item) ? null : FollowUps.told(all);
            if (said != null && said.status() != FollowUp.Status.NEW) {
                left.put(item.id(), said);
            }
        });
        var parts = new HashMap<UUID, List<Case.Part>>();
        if (!left.isEmpty()) {
            onBoards.forEach(room -> room.takenUp(traject).forEach((part, those) -> {
                var said = left.get(part);
                if (said != null) {
                    those.forEach(whole -> parts.computeIfAbsent(whole, fresh -> new ArrayList<>())
                            .add(new Case.Part(key(part, whole), said)));
                }
            }));
        }
        parts.values()
                .forEach(those -> those.sort(
                        Comparator.comparing((Case.Part part) -> part.answer().at())
                                .thenComparing(Case.Part::key)));
        return parts;
    }

    /** A thing that was cut is read in several. */
    private static UUID key(UUID part, UUID whole) {
        return UUID.nameUUIDFromBytes((part + "|" + whole).getBytes(StandardCharsets.UTF_8));
    }

    private static Case made(
            Thing thing,
            Map<ItemRef, List<FollowUps.Version>> versions,
            Set<UUID> seen,
            Map<UUID, List<Case.Part>> parts) {
        var all = versions.getOrDefault(thing.item(), List.of());
        var said = FollowUps.told(all);
        return new Case(
                thing.item(),
                thing.about(),
                thing.text(),
                thing.at(),
                seen.contains(thing.item().id()),
                all.stream().filter(one -> one.published() == null).findFirst().orElse(null),
                all.stream().filter(one -> one.published() != null).toList(),
                said == null || said.status() == FollowUp.Status.NEW
                        ? parts.getOrDefault(thing.item().id(), List.of())
                        : List.of());
    }

    /** What stands beside no board is together by the place where it was said. */
    private static UUID key(Thing thing) {
        var activity = thing.activity();
        return activity == null
                ? UUID.nameUUIDFromBytes((thing.step() + "|" + thing.place()).getBytes(StandardCharsets.UTF_8))
                : activity.value();
    }

    /** Of every activity that is closed now: when it was closed last. */
    private Map<ActivityId, Instant> closed(TrajectId traject) {
        var closed = new HashMap<ActivityId, Instant>();
        jdbc.sql("""
                select a.id, max(l.at) as at from activity a join log_entry l on l.activity_id = a.id
                where a.traject_id = ? and a.phase in ('CLOSED', 'REVEALED')
                  and l.what in ('phase.closed', 'redone.phase.closed') group by a.id""").param(traject.value()).query(row -> {
            closed.put(
                    new ActivityId(row.getObject("id", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return closed;
    }

    private List<FollowUp.Ruling> decisions(TrajectId traject) {
        return jdbc.sql(
                        "select id, title from decision where traject_id = ? and withdrawn_at is null order by at desc, id")
                .param(traject.value())
                .query((row, n) -> new FollowUp.Ruling(row.getObject("id", UUID.class), row.getString("title"), false))
                .list();
    }
}
