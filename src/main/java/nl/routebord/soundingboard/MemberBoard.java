package nl.routebord.soundingboard;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** The sounding board of a traject as staff see it: who is in, with which devices, and how mixed it is. */
public record MemberBoard(List<Member> members, Mix mix, List<Choice> groups) {

    /** The kind of the topic; its id is the traject's. */
    public static final String TOPIC = "soundingboard";

    /** For everybody but staff. */
    static final MemberBoard NOBODY = new MemberBoard(List.of(), Mix.of(List.of(), List.of()), List.of());

    public static Topic topic(TrajectId traject) {
        return Topic.of(TOPIC, traject);
    }

    /** A group of the traject to choose. */
    public record Choice(UUID id, String name) {}

    /**
     * One member.
     *
     * @param open false once the membership was ended or the last day is over
     * @param ended true where staff ended it
     * @param link the secret of the link while it waits to be handed over; empty otherwise
     */
    public record Member(
            ParticipantId id,
            @Nullable String alias,
            Term term,
            Profile profile,
            @Nullable UUID group,
            boolean open,
            boolean ended,
            String link,
            List<Device> devices) {

        /** Secrets stay out of logs, also by mistake. */
        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }
}
