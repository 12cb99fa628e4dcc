package nl.routebord.soundingboard;

import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;

/**
 * What the members of a traject said, newest first: for all of them without a name, for staff with the alias; or what one of
 * them said.
 */
public record Hobbels(List<Hobbel> all) {

    /** The kind of the topic of all; its id is the traject's. */
    public static final String TOPIC = "hobbels";

    /** The kind of the topic of one's own; its id is the member's. */
    public static final String OWN = "myhobbels";

    public Hobbels {
        all = List.copyOf(all);
    }

    public static Topic topic(TrajectId traject) {
        return Topic.of(TOPIC, traject);
    }

    public static Topic own(ParticipantId member) {
        return Topic.of(OWN, member);
    }

    /** Those at this activity. */
    public List<Hobbel> at(ActivityId activity) {
        return all.stream().filter(one -> activity.equals(one.activity())).toList();
    }

    /** Those that wait for an answer. */
    public List<Hobbel> waiting() {
        return all.stream().filter(Hobbel::waits).toList();
    }

    /** One's own that were answered since the last visit. */
    public List<Hobbel> fresh() {
        return all.stream().filter(Hobbel::fresh).toList();
    }

    /** All but these. */
    public List<Hobbel> without(List<Hobbel> others) {
        var ids = others.stream().map(Hobbel::id).toList();
        return all.stream().filter(one -> !ids.contains(one.id())).toList();
    }

    /** How many there are of a sort. */
    public long count(Sort sort) {
        return all.stream().filter(one -> one.sort() == sort).count();
    }
}
