package nl.routebord.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The concerns of a traject of which no point was made yet: those beside what stands on any board, and the board of concerns
 * itself.
 */
@Component
class Worries {

    /** The board of the route on which people write concerns (S4-B8). */
    private static final String BOARD = "S4-B8";

    private static final String CONCERN = "concern";
    private static final String ENTRY = "entry";

    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final Activities activities;
    private final Carrying carrying;

    Worries(JdbcClient jdbc, Concerns concerns, Activities activities, Carrying carrying) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.activities = activities;
        this.carrying = carrying;
    }

    /** What the workplace watches. */
    static Topic topic(TrajectId traject) {
        return Topic.of(WorriesLeft.TOPIC, traject);
    }

    List<WorriesLeft.Worry> left(TrajectId traject) {
        var taken = new HashSet<>(
                jdbc.sql("""
                select from_item from evaluation_point where traject_id = ? and from_item is not null""").param(traject.value()).query(UUID.class).list());
        return all(traject).stream()
                .filter(worry -> !taken.contains(worry.from().id()))
                .toList();
    }

    Optional<WorriesLeft.Worry> find(TrajectId traject, ItemRef from) {
        return all(traject).stream().filter(worry -> worry.from().equals(from)).findFirst();
    }

    /** What a board keeps hidden until it is shown is for nobody else yet. */
    private List<WorriesLeft.Worry> all(TrajectId traject) {
        var all = new ArrayList<WorriesLeft.Worry>();
        for (var board : activities.ofPreset(traject, BOARD)) {
            carrying.outcome(board)
                    .forEach(one -> all.add(new WorriesLeft.Worry(
                            new ItemRef(ENTRY, one.item()), board.step(), board.name(), one.name())));
        }
        var standing = concerns.standing(traject);
        for (var board : activities.of(traject)) {
            if (isShown(board)) {
                standing.getOrDefault(board.id(), List.of())
                        .forEach(concern -> all.add(new WorriesLeft.Worry(
                                new ItemRef(CONCERN, concern.id()), board.step(), board.name(), concern.text())));
            }
        }
        return all;
    }

    private static boolean isShown(ActivityView board) {
        return !board.hidden() || board.phase() == Phase.REVEALED;
    }
}
