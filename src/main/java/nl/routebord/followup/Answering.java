package nl.routebord.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Contribution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what people brought in: many are prepared one after another, and all that is prepared is published at once. Only for the staff. */
@Service
@Transactional
public class Answering {

    private final Road road;
    private final FollowUps followUps;
    private final Unfollowed unfollowed;

    Answering(Road road, FollowUps followUps, Unfollowed unfollowed) {
        this.road = road;
        this.followUps = followUps;
        this.unfollowed = unfollowed;
    }

    /** What is chosen: single things, and boards of which everything is meant that has no answer and none prepared. */
    public record Chosen(Set<ItemRef> items, Set<ActivityId> boards) {}

    /**
     * Prepares the same answer for all that is chosen; what was prepared for one of them before is replaced. What left the board
     * meanwhile is left out. Refuses {@code followup.refused.none} where nothing is left to answer, and as
     * {@link FollowUps#prepare}.
     */
    public Answer prepare(Scope staff, CommandId command, Chosen chosen, FollowUps.Saying saying) {
        return road.once(staff, command, () -> {
            followUps.hold(staff);
            var meant = meant(staff, chosen);
            if (meant.isEmpty()) {
                throw Refusal.because("followup.refused.none");
            }
            meant.forEach((item, text) -> followUps.prepare(staff, item, text, saying));
            road.announce(AnswersBoard.topic(staff.traject()));
            return Answer.of("followup.answer.prepared", Map.of("n", meant.size()));
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
     * stays prepared, for when it comes back. Refuses {@code followup.refused.nothing} where nothing is prepared.
     */
    public Answer publish(Scope staff, CommandId command) {
        return road.once(staff, command, () -> {
            followUps.hold(staff);
            var things = unfollowed.things(staff.traject());
            var published =
                    followUps.publish(staff, things.stream().map(Thing::item).collect(Collectors.toSet()));
            if (published.isEmpty()) {
                throw Refusal.because("followup.refused.nothing");
            }
            tell(staff, things, published);
            return Answer.of("followup.answer.published", Map.of("n", published.size()));
        });
    }

    /** Everybody, and whose words were answered, also those whose words were taken up in another's. */
    private void tell(Scope staff, List<Thing> things, List<FollowUps.Version> published) {
        var items = published.stream().map(FollowUps.Version::item).collect(Collectors.toSet());
        road.announce(Unfollowed.topic(staff.traject()));
        authors(things, items).stream().map(Contribution::topic).forEach((Topic mine) -> road.announce(mine));
    }

    private static Set<ParticipantId> authors(List<Thing> things, Collection<ItemRef> items) {
        return things.stream()
                .filter(thing -> items.contains(thing.item()))
                .flatMap(thing -> thing.authors().stream())
                .collect(Collectors.toSet());
    }

    /** Each with its text as it reads now. */
    private Map<ItemRef, String> meant(Scope staff, Chosen chosen) {
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
        for (var thing : unfollowed.things(staff.traject())) {
            var said = published.getOrDefault(thing.item(), FollowUp.Status.NEW);
            var left = thing.activity() != null
                    && chosen.boards.contains(thing.activity())
                    && !said.treated()
                    && !prepared.contains(thing.item());
            if (left || chosen.items.contains(thing.item())) {
                meant.put(thing.item(), thing.text());
            }
        }
        return meant;
    }
}
