package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The ways of the items of an activity; topic {@link Links#TOPIC}, id = activity. */
@Component
public class WaySource implements Source {

    private final Links links;
    private final Activities activities;

    WaySource(Links links, Activities activities) {
        this.links = links;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return Links.TOPIC;
    }

    /** What others may not read on a board that is hidden is named on no other board either. */
    @EventListener
    void on(PhaseChanged changed) {
        if (changed.activity().hidden()) {
            links.tell(changed.activity().traject(), changed.activity().id());
        }
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var id = new ActivityId(UUID.fromString(topic.id()));
        return new Ways(activities.read(id).stream()
                .flatMap(activity -> links.of(activity.traject(), id).stream())
                .toList());
    }

    /** The items of one activity that came from others or of which others were made. */
    public record Ways(List<Way> ways) {}
}
