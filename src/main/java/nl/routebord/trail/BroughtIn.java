package nl.routebord.trail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Implemented by whatever people bring in and the municipality answers. */
public interface BroughtIn {

    /** The kind of item, see {@link ItemRef#kind()}. */
    String itemKind();

    /**
     * All of this kind in the traject that asks for an answer: what stands (not hidden, removed, withdrawn or taken up in
     * another), brought in by people and not by staff or a preset; oldest first.
     */
    List<Thing> of(TrajectId traject);

    /**
     * One thing.
     *
     * @param activity where it stands; null for what belongs to none
     * @param step the step of the route it belongs to, 1 to 6
     * @param place the name of the board
     * @param about the name of the one thing there that it is about; empty where it is about no single thing
     * @param authors who wrote it, also those whose words were taken up in it
     */
    record Thing(
            ItemRef item,
            @Nullable ActivityId activity,
            int step,
            String place,
            String about,
            String text,
            Set<ParticipantId> authors,
            Instant at) {

        public Thing {
            authors = Set.copyOf(authors);
        }

        /** What is about no single thing. */
        public Thing(
                ItemRef item,
                @Nullable ActivityId activity,
                int step,
                String place,
                String text,
                Set<ParticipantId> authors,
                Instant at) {
            this(item, activity, step, place, "", text, authors, at);
        }
    }
}
