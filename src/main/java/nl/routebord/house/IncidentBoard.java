package nl.routebord.house;

import java.time.Instant;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;

/**
 * The incidents of a traject, for its staff alone, the newest first; and the evenings whose doors can be closed.
 *
 * @param read the moment it was read: what is left of the 72 hours counts from here
 */
public record IncidentBoard(List<Incident> incidents, List<Evening> evenings, Instant read) {

    public IncidentBoard {
        incidents = List.copyOf(incidents);
        evenings = List.copyOf(evenings);
    }

    /** What the workplace watches. */
    public static Topic topic(TrajectId traject) {
        return Topic.of("incidents", traject);
    }

    /** An evening that goes on, by its handle and title. */
    public record Evening(String handle, String title) {}
}
