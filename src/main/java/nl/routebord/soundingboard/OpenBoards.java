package nl.routebord.soundingboard;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All that can be filled in in a traject at this moment, of whichever step. */
public record OpenBoards(List<ActivityView> boards) {

    /** The kind of the topic; its id is the traject's. */
    public static final String TOPIC = "openboards";

    public OpenBoards {
        boards = List.copyOf(boards);
    }

    public static Topic topic(TrajectId traject) {
        return Topic.of(TOPIC, traject);
    }

    /** Those of other steps than this one. */
    public List<ActivityView> outside(int step) {
        return boards.stream().filter(board -> board.step() != step).toList();
    }

    /** Those at which this person did nothing yet. */
    public List<ActivityView> without(List<ActivityId> filledIn) {
        return boards.stream().filter(board -> !filledIn.contains(board.id())).toList();
    }

    /** Reads them, and follows the route: it is told whenever a board opens, closes, is locked or gets other words. */
    @Component
    static class Reader implements Source {

        private final Activities activities;
        private final Road road;

        Reader(Activities activities, Road road) {
            this.activities = activities;
            this.road = road;
        }

        @Override
        public String kind() {
            return TOPIC;
        }

        @Override
        public OpenBoards read(Topic topic, Audience audience) {
            return new OpenBoards(activities.of(new TrajectId(UUID.fromString(topic.id()))).stream()
                    .filter(board -> board.phase().takesVoices() && !board.locked())
                    .toList());
        }

        @EventListener
        void on(Changed changed) {
            if ("route".equals(changed.topic().kind())) {
                road.announce(new Topic(TOPIC, changed.topic().id()));
            }
        }
    }
}
