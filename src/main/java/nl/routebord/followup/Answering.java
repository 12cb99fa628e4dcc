package nl.routebord.followup;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Unfollowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what people brought in: many are prepared one after another, and all that is prepared is published at once. Only for the staff. */
@Service
@Transactional
public class Answering {

    private final Road road;
    private final FollowUps followUps;
    private final Unfollowed unfollowed;
    private final Publishing publishing;

    Answering(Road road, FollowUps followUps, Unfollowed unfollowed, Publishing publishing) {
        this.publishing = publishing;
        this.road = road;
        this.followUps = followUps;
        this.unfollowed = unfollowed;
    }

    /**
     * What is chosen: single things, and boards of which everything is meant that has no answer and none prepared.
     *
     * @param read when the newest thing was brought in on the page on which boards were chosen: what is newer was not read, and is
     *     not meant; null where nothing is left out
     */
    public record Chosen(
            Set<ItemRef> items,
            Set<ActivityId> boards,
            @Nullable Instant read) {}

    /**
     * Prepares the same answer for all that is chosen; what was prepared for one of them before is replaced. What left the board
     * meanwhile is left out, and so is what came in on a whole board after it was read: the answer says how much that is. Refuses
     * {@code followup.refused.none} where nothing is left to answer, and as {@link FollowUps#prepare}.
     */
    public Answer prepare(Scope staff, CommandId command, Chosen chosen, FollowUps.Saying saying) {
        return road.once(staff, command, () -> {
            followUps.hold(staff);
            var meant = meant(staff, chosen);
            if (meant.items.isEmpty()) {
                throw Refusal.because("followup.refused.none");
            }
            followUps.prepare(staff, meant.items, saying);
            road.announce(AnswersBoard.topic(staff.traject()));
            var n = meant.items.size();
            return meant.late == 0
                    ? Answer.of("followup.answer.prepared", Map.of("n", n))
                    : Answer.of("followup.answer.prepared.some", Map.of("n", n, "late", meant.late));
        });
    }

    /** Takes back what is prepared for one thing; what is published stays. Nothing prepared is no error. */
    public Answer drop(Scope staff, CommandId command, ItemRef item) {
        return road.once(staff, command, () -> {
            followUps.drop(staff, item);
            road.announce(AnswersBoard.topic(staff.traject()));
            return Answer.of("followup.answer.dropped");
        });
    }

    /**
     * Publishes all that is prepared, in this one transaction; every screen learns of it in one frame. What left the boards since
     * stays prepared, for when it comes back. Refuses {@code followup.refused.nothing} where nothing is prepared, and
     * {@code followup.refused.newer} where something was prepared that was not seen; then everything stays as it is.
     *
     * @param seen what was prepared on the page where somebody pressed; null where all of it is meant unseen
     */
    public Answer publish(Scope staff, CommandId command, @Nullable Looked seen) {
        return road.once(staff, command, () -> {
            followUps.hold(staff);
            var things = unfollowed.things(staff.traject());
            var there = things.stream().map(Thing::item).collect(Collectors.toSet());
            var prepared = followUps.prepared(staff.traject()).stream()
                    .filter(one -> there.contains(one.item()))
                    .toList();
            if (prepared.isEmpty()) {
                throw Refusal.because("followup.refused.nothing");
            }
            if (seen != null && !seen.covers(Looked.at(prepared))) {
                throw Refusal.because("followup.refused.newer");
            }
            var published = followUps.publish(staff, there);
            publishing.tell(staff, things, published);
            return Answer.of("followup.answer.published", Map.of("n", published.size()));
        });
    }

    /** What is meant, each with its text as it reads now, and how much of it nobody read. */
    private record Meant(Map<ItemRef, String> items, int late) {}

    private Meant meant(Scope staff, Chosen chosen) {
        var versions = followUps.all(staff.traject());
        var published = versions.stream()
                .filter(one -> one.published() != null)
                .collect(Collectors.toMap(
                        FollowUps.Version::item,
                        FollowUps.Version::status,
                        (FollowUp.Status early, FollowUp.Status late) -> late));
        var prepared = versions.stream()
                .filter(one -> one.published() == null)
                .map(FollowUps.Version::item)
                .collect(Collectors.toSet());
        var meant = new HashMap<ItemRef, String>();
        var late = 0;
        for (var thing : unfollowed.things(staff.traject())) {
            var said = published.getOrDefault(thing.item(), FollowUp.Status.NEW);
            var left = thing.activity() != null
                    && chosen.boards.contains(thing.activity())
                    && !said.treated()
                    && !prepared.contains(thing.item());
            var read = chosen.read == null || !thing.at().isAfter(chosen.read);
            if (left && read || chosen.items.contains(thing.item())) {
                meant.put(thing.item(), thing.text());
            } else if (left) {
                late++;
            }
        }
        return new Meant(meant, late);
    }
}
