package nl.routebord.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The guides of an evening, for their own desks: who leads and who helps. Who was withdrawn is not in it any more. */
public record Team(List<Guide> guides) {

    static final String KIND = "team";

    /** For every screen but a desk. */
    static final Team NOBODY = new Team(List.of());

    /** What every desk watches. */
    public static Topic topic(WorkshopId evening) {
        return Topic.of(KIND, evening);
    }

    /** This guide; empty for who is none (any more). */
    public Optional<Guide> of(ParticipantId who) {
        return guides.stream().filter(guide -> guide.id().equals(who)).findFirst();
    }

    /** The one who leads. */
    public Optional<Guide> leader() {
        return guides.stream().filter(Guide::leads).findFirst();
    }

    /** True for the one who leads. */
    public boolean leads(ParticipantId who) {
        return leader().filter(guide -> guide.id().equals(who)).isPresent();
    }

    /**
     * One of them.
     *
     * @param number tells those apart who gave no name
     * @param owner true for whose link the start prints, and for the staff of the traject: who can always take the lead, and
     *     is never withdrawn
     * @param in false while the personal link waits to be opened
     * @param moved when this guide went on elsewhere with a spare link; screens opened before close
     */
    public record Guide(
            ParticipantId id,
            int number,
            @Nullable String alias,
            boolean leads,
            boolean owner,
            boolean in,
            @Nullable Instant moved) {}
}
