package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import org.springframework.stereotype.Component;

/**
 * What the facilitator can take along from an activity, and where to; topic {@value #TOPIC}, id = activity. Read when somebody
 * at a desk looks at it, see {@link CarryWatch}.
 */
@Component
public class CarrySource implements Source {

    public static final String TOPIC = "carry";

    private static final int MOST = 100;

    private final Activities activities;
    private final Carrying carrying;

    CarrySource(Activities activities, Carrying carrying) {
        this.activities = activities;
        this.carrying = carrying;
    }

    @Override
    public String kind() {
        return TOPIC;
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        return activities
                .read(new ActivityId(UUID.fromString(topic.id())))
                .filter(activity -> audience == Audience.STAFF)
                .map(activity -> new Carry(
                        carrying.outcome(activity).stream()
                                .limit(MOST)
                                .map(one -> new Choice(one.item().toString(), one.name()))
                                .toList(),
                        carrying.targets(activity).stream()
                                .map(other -> new Target(other.id(), other.step(), other.name()))
                                .toList()))
                .orElse(new Carry(List.of(), List.of()));
    }

    /** What can be taken along, and the boards that take something. */
    public record Carry(List<Choice> items, List<Target> targets) {}

    /** Something to choose: its id and its name. */
    public record Choice(String id, String name) {}

    /** A board to take something to. */
    public record Target(ActivityId id, int step, String name) {}
}
