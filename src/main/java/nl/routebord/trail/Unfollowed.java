package nl.routebord.trail;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of what people brought in has no answer yet. No words and no names: everybody may know it. */
@Service
public class Unfollowed {

    static final String KIND = "unfollowed";

    private final ObjectProvider<BroughtIn> rooms;
    private final FollowUps followUps;

    Unfollowed(ObjectProvider<BroughtIn> rooms, FollowUps followUps) {
        this.rooms = rooms;
        this.followUps = followUps;
    }

    /**
     * So many things, and so many of them without an answer.
     *
     * @param waiting those for which nothing was published, or only that they were talked about
     */
    public record Count(int all, int waiting) {

        public int answered() {
            return all - waiting;
        }
    }

    /** What changes when something is brought in, taken off or answered; announced by whoever does that. */
    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }

    /** True for the topic of some traject. */
    public static boolean isTopic(Topic topic) {
        return topic.kind().equals(KIND);
    }

    /** Everything that people brought in, room by room and oldest first; in a fixed number of queries. */
    @Transactional(readOnly = true)
    public List<BroughtIn.Thing> things(TrajectId traject) {
        return rooms.stream().flatMap(room -> room.of(traject).stream()).toList();
    }

    /** The same, counted. */
    @Transactional(readOnly = true)
    public Count count(TrajectId traject) {
        var published = followUps.published(traject);
        var things = things(traject);
        var waiting = things.stream()
                .map(thing -> published.get(thing.item()))
                .filter(said -> said == null || !said.status().treated())
                .count();
        return new Count(things.size(), (int) waiting);
    }
}
