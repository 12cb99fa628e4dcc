package nl.routebord.workshop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Answers;
import nl.routebord.trail.BroughtIn;
import nl.routebord.trail.Concerns;
import nl.routebord.trail.FollowUps;
import nl.routebord.trail.OnBoard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was done with what one person brought in. While nothing was published in a traject it asks one question and no more. */
@Component
class OwnAnswers {

    /** Concerns stand in the lists of the boards where they were raised. */
    private static final Set<String> LISTED = Set.of(Concerns.ASIDE);

    private final FollowUps followUps;
    private final ObjectProvider<BroughtIn> rooms;

    OwnAnswers(FollowUps followUps, ObjectProvider<BroughtIn> rooms) {
        this.followUps = followUps;
        this.rooms = rooms;
    }

    /** All of the traject, in a fixed number of queries. */
    Answers of(TrajectId traject) {
        var published = followUps.published(traject);
        if (published.isEmpty()) {
            return Answers.NONE;
        }
        var takenUp = new HashMap<UUID, Set<UUID>>();
        rooms.stream().forEach(room -> {
            if (room instanceof OnBoard board) {
                board.takenUp(traject)
                        .forEach((part, those) -> takenUp.computeIfAbsent(part, fresh -> new HashSet<>())
                                .addAll(those));
            }
        });
        return Answers.of(published, takenUp);
    }

    /** What this person said that stands in no list of a board, with what was done with it; newest first. */
    List<Contribution.Other> others(TrajectId traject, ParticipantId who, Answers told) {
        if (told.published().isEmpty()) {
            return List.of();
        }
        return rooms.stream()
                .filter(room -> !(room instanceof OnBoard) && !LISTED.contains(room.itemKind()))
                .flatMap(room -> room.of(traject).stream())
                .filter(thing -> thing.authors().contains(who) && told.of(id(thing)) != null)
                .sorted(Comparator.comparing(BroughtIn.Thing::at).reversed())
                .map(thing -> new Contribution.Other(
                        id(thing), thing.place(), thing.text(), Objects.requireNonNull(told.of(id(thing)))))
                .toList();
    }

    private static UUID id(BroughtIn.Thing thing) {
        return thing.item().id();
    }
}
