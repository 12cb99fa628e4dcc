package nl.routebord.signals;

import java.util.List;
import java.util.Set;
import nl.routebord.workshop.OwnAside;

/**
 * The questions one person asked, and those this person wants to know too.
 *
 * @param hidden one's own that the facilitator hid, with the reason; they are not in {@code asked}
 */
public record MyQuestions(Set<QuestionId> asked, Set<QuestionId> supported, List<OwnAside> hidden) {

    public MyQuestions {
        hidden = List.copyOf(hidden);
    }
}
