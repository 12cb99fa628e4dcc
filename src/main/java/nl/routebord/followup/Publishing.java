package nl.routebord.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who hears of answers: everybody by the count, whose words were answered by their own page, and the log once a board. */
@Component
class Publishing {

    private final Road road;
    private final Log log;

    Publishing(Road road, Log log) {
        this.road = road;
        this.log = log;
    }

    /** Tells of these versions, each of one of these things. Every version itself stays, so the log only counts them. */
    void tell(Scope staff, List<Thing> things, List<FollowUps.Version> published) {
        var about = things.stream()
                .collect(Collectors.toMap(Thing::item, Function.identity(), (Thing one, Thing same) -> one));
        var lines = new HashMap<Line, Integer>();
        for (var version : published) {
            var thing = about.get(version.item());
            if (thing != null) {
                lines.merge(Line.of(thing, version), 1, Integer::sum);
            }
        }
        lines.forEach((line, times) -> log.noteMany(staff, line.activity, line.step, line.what, times));
        road.announce(Unfollowed.topic(staff.traject()));
        authors(things, published.stream().map(FollowUps.Version::item).toList(), road);
    }

    /** Tells everybody whose words are among these items, also those whose words were taken up in another's. */
    static void authors(List<Thing> things, Collection<ItemRef> items, Road road) {
        var meant = Set.copyOf(items);
        Set<ParticipantId> authors = things.stream()
                .filter(thing -> meant.contains(thing.item()))
                .flatMap(thing -> thing.authors().stream())
                .collect(Collectors.toSet());
        authors.forEach(who -> road.announce(Contribution.topic(who)));
    }

    /** What one line of the log counts. */
    private record Line(@Nullable ActivityId activity, int step, String what) {

        static Line of(Thing thing, FollowUps.Version version) {
            var what = switch (version.status()) {
                case NEW -> "followup.takenback";
                case DISCUSSED -> "followup.discussed";
                case TAKEN, PARTLY, NOT, LATER -> "followup.published";
            };
            return new Line(thing.activity(), thing.step(), what);
        }
    }
}
