package nl.routebord.criteria;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.OwnAside;
import org.jspecify.annotations.Nullable;

/**
 * What one participant alone sees of the board.
 *
 * @param supports the points this person supports, with the version of the text that was supported
 * @param own the points this person proposed, newest first, also those taken off the board
 * @param rivals own texts that came too late and wait for a choice, oldest first
 * @param asked joined points this person is asked about, each with the name of a point it came from and that this person
 *     supported
 * @param asides what this person put beside a point and the facilitator hid, with the reason
 */
public record CriteriaMine(
        Map<UUID, Integer> supports,
        List<Own> own,
        List<CriteriaBoard.Rival> rivals,
        Map<UUID, String> asked,
        List<OwnAside> asides) {

    public static final CriteriaMine NOTHING = new CriteriaMine(Map.of(), List.of(), List.of(), Map.of(), List.of());

    /** Of somebody who is asked nothing. */
    public CriteriaMine(Map<UUID, Integer> supports, List<Own> own, List<CriteriaBoard.Rival> rivals) {
        this(supports, own, rivals, Map.of());
    }

    /** Of somebody of whom no words beside a point are hidden. */
    public CriteriaMine(
            Map<UUID, Integer> supports, List<Own> own, List<CriteriaBoard.Rival> rivals, Map<UUID, String> asked) {
        this(supports, own, rivals, asked, List.of());
    }

    /**
     * A point of one's own.
     *
     * @param version counts the texts, from 1
     * @param removed true where the facilitator took it off the board
     * @param hidden why, where it was hidden
     */
    public record Own(
            UUID id,
            Wording text,
            int version,
            boolean removed,
            @Nullable Hidden hidden) {

        /** One on the board, or just taken off it. */
        public Own(UUID id, Wording text, boolean removed) {
            this(id, text, 1, removed, null);
        }
    }

    public boolean isOwn(UUID item) {
        return own.stream().anyMatch(one -> one.id().equals(item));
    }
}
