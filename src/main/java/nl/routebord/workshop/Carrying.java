package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes something that came out of one board along to another, and remembers where it came from. Only for the facilitator. */
@Service
public class Carrying {

    private final Activities activities;
    private final Links links;
    private final Road road;
    private final ObjectProvider<Kind> kinds;
    private final ObjectProvider<Receives> receivers;
    private final ObjectProvider<Origins> origins;

    /** Kinds and receivers are asked for when needed: some of them need this room to be there first. */
    Carrying(
            Activities activities,
            Links links,
            Road road,
            ObjectProvider<Kind> kinds,
            ObjectProvider<Receives> receivers,
            ObjectProvider<Origins> origins) {
        this.origins = origins;
        this.activities = activities;
        this.links = links;
        this.road = road;
        this.kinds = kinds;
        this.receivers = receivers;
    }

    /**
     * Puts what came out of {@code from} on the board {@code to} and links the two. Refuses {@code workshop.refused.carry.what}
     * where nothing was chosen or it is not there any more, and {@code workshop.refused.carry.where} for a board that takes
     * nothing.
     *
     * @param text what it is to be called there; empty for the name it has
     */
    @Transactional
    public Answer carry(Scope scope, CommandId command, ActivityId from, UUID item, ActivityId to, String text) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var source = activities.find(scope, from);
            var target = activities.find(scope, to);
            var name = outcome(source).stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst()
                    .orElseThrow(() -> Refusal.because("workshop.refused.carry.what"))
                    .name();
            var receiver = receivers.stream()
                    .filter(one -> one.takes(target))
                    .findFirst()
                    .orElseThrow(() -> Refusal.because("workshop.refused.carry.where"));
            var words = text.isEmpty() ? name : text;
            var made = receiver.receive(scope, target, words);
            links.tie(scope, taken(scope, source, item, name), new Links.End(made, to, words));
            return Answer.of("workshop.answer.carried", Map.of("board", target.name()));
        });
    }

    /**
     * Something that came out of a board as the end of a link, in the present transaction: what it came from itself, such as the
     * row and the column of a cell, is tied to it.
     *
     * @param name what it is called now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Links.End taken(Scope scope, ActivityView source, UUID item, String name) {
        var taken = new Links.End(item, source.id(), name);
        origins.stream()
                .flatMap(one -> one.of(source, item).stream())
                .forEach(origin -> links.tie(scope, origin, taken));
        return taken;
    }

    /** What came out of an activity so far, by its kind; empty while it is hidden. */
    public List<Kind.Outcome> outcome(ActivityView activity) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(activity.kind()))
                .flatMap(kind -> kind.outcome(activity.id()).stream())
                .toList();
    }

    /** The other boards of the traject that can take something. */
    List<ActivityView> targets(ActivityView from) {
        var all = receivers.stream().toList();
        return activities.of(from.traject()).stream()
                .filter(other -> !other.id().equals(from.id()))
                .filter(other -> all.stream().anyMatch(one -> one.takes(other)))
                .collect(Collectors.toList());
    }
}
