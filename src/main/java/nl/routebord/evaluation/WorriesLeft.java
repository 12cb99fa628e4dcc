package nl.routebord.evaluation;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Groups;
import org.springframework.stereotype.Component;

/** What staff can make points of, and who can watch; topic {@value #TOPIC}, id = traject. */
@Component
public class WorriesLeft implements Source {

    public static final String TOPIC = "evaluation-worries";

    private final Worries worries;
    private final Groups groups;

    WorriesLeft(Worries worries, Groups groups) {
        this.worries = worries;
        this.groups = groups;
    }

    @Override
    public String kind() {
        return TOPIC;
    }

    @Override
    public Left read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return new Left(List.of(), List.of());
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        return new Left(
                worries.left(traject),
                groups.of(traject).stream().map(Groups.Group::name).toList());
    }

    /** The concerns of which no point was made, and the groups of the traject by name. */
    public record Left(List<Worry> worries, List<String> groups) {

        public Left {
            worries = List.copyOf(worries);
            groups = List.copyOf(groups);
        }
    }

    /** A concern and where it stands. */
    public record Worry(ItemRef from, int step, String board, String text) {}
}
