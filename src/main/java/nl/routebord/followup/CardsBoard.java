package nl.routebord.followup;

import java.time.LocalDate;
import java.util.List;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;

/**
 * The question cards of a traject, for its staff alone; those that wait for somebody first.
 *
 * @param activities the boards in which a question can be asked
 * @param evenings those that are not over
 * @param today by the clock of the house
 */
public record CardsBoard(List<QuestionCard> cards, List<Choice> activities, List<Choice> evenings, LocalDate today) {

    static final String KIND = "questioncards";

    public CardsBoard {
        cards = List.copyOf(cards);
        activities = List.copyOf(activities);
        evenings = List.copyOf(evenings);
    }

    /** What can be chosen: the value that is sent and the name that is read. */
    public record Choice(String value, String name) {}

    public static Topic topic(TrajectId traject) {
        return Topic.of(KIND, traject);
    }
}
