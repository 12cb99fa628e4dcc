package nl.routebord.soundingboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Kind;
import org.springframework.stereotype.Component;

/** One thing a member can speak of, by the name it has now: what everybody may see on a board, or a decision that holds. */
public record Subjects(List<Subject> all) {

    /** The kind of the topic of an activity; its id is the activity's. */
    static final String ITEMS = "hobbel-items";

    /** The kind of the topic of the decisions; its id is the traject's. */
    static final String DECISIONS = "hobbel-decisions";

    public Subjects {
        all = List.copyOf(all);
    }

    /** What stands on one board. */
    public static Topic of(ActivityId activity) {
        return Topic.of(ITEMS, activity);
    }

    /** What was decided. */
    public static Topic decisions(TrajectId traject) {
        return Topic.of(DECISIONS, traject);
    }

    /** Something to choose; {@code id} is what a form sends. */
    public record Subject(UUID id, String name) {}

    /** Knows what stands on the boards. */
    @Component
    static class Boards {

        private static final int MOST = 100;

        private final Activities activities;
        private final Carrying carrying;

        Boards(Activities activities, Carrying carrying) {
            this.activities = activities;
            this.carrying = carrying;
        }

        Subjects of(ActivityId activity) {
            return new Subjects(activities.read(activity).stream()
                    .flatMap(one -> carrying.outcome(one).stream())
                    .limit(MOST)
                    .map(one -> new Subject(one.item(), one.name()))
                    .toList());
        }

        /** One look at them: each is read once, however much is said of it. */
        Look look() {
            return new Look();
        }

        final class Look {

            private final Map<ActivityId, Optional<ActivityView>> boards = new HashMap<>();
            private final Map<ActivityId, List<Kind.Outcome>> outcomes = new HashMap<>();

            /** What it is called now; empty for what does not stand there for everybody to see. */
            Optional<String> name(ActivityId activity, UUID item) {
                var board = boards.computeIfAbsent(activity, activities::read);
                return outcomes
                        .computeIfAbsent(
                                activity, fresh -> board.map(carrying::outcome).orElse(List.of()))
                        .stream()
                        .filter(one -> one.item().equals(item))
                        .map(Kind.Outcome::name)
                        .findFirst();
            }
        }
    }
}
