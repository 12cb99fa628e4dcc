package nl.routebord.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a traject. For everybody only those that are open for reactions or final, without names; for staff all of them,
 * and the evenings of which there are none yet.
 *
 * @param without evenings without minutes; for staff alone
 * @param minutes the latest evening first
 */
public record MinutesBoard(List<Evening> without, List<Minutes> minutes) {

    public MinutesBoard {
        without = List.copyOf(without);
        minutes = List.copyOf(minutes);
    }

    /** What screens watch. */
    public static Topic topic(TrajectId traject) {
        return Topic.of("minutes", traject);
    }

    /** An evening that is over, by its title. */
    public record Evening(UUID id, String title, LocalDate on) {}

    /**
     * The minutes of one evening.
     *
     * @param until the last day of reactions; null before
     * @param reacting true while a reaction is taken
     * @param finalAt when they were locked, with their checksum; both null before
     */
    public record Minutes(
            UUID id,
            String title,
            LocalDate on,
            Stage stage,
            @Nullable LocalDate until,
            boolean reacting,
            @Nullable Instant finalAt,
            @Nullable String checksum,
            List<Section> sections,
            List<Reaction> reactions) {

        public Minutes {
            sections = List.copyOf(sections);
            reactions = List.copyOf(reactions);
        }
    }

    /**
     * A part.
     *
     * @param at when what it says now was written
     * @param earlier what it said before, the latest first
     */
    public record Section(UUID id, String title, String text, int version, Instant at, List<Earlier> earlier) {

        public Section {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * What a part said before.
     *
     * @param text empty where it was taken away
     * @param who for staff alone
     * @param blanked true where staff took the words away
     */
    public record Earlier(
            int version, String text, Instant at, @Nullable String who, boolean blanked) {}

    /**
     * What somebody said of the minutes.
     *
     * @param about the heading of the part it is about; empty for the whole
     * @param staff true where the municipality said it
     * @param who for staff alone
     */
    public record Reaction(
            UUID id,
            String about,
            String text,
            Instant at,
            boolean staff,
            @Nullable String who) {}
}
