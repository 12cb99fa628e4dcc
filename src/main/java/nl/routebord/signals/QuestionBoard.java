package nl.routebord.signals;

import java.time.Instant;
import java.util.List;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** The questions of an evening, those still open first and the most asked on top. No names: a question is nobody's here. */
public record QuestionBoard(List<Question> questions) {

    /** How many wait for an answer. */
    public long open() {
        return questions.stream()
                .filter(question -> !question.answered() && question.hidden() == null)
                .count();
    }

    /**
     * One question.
     *
     * @param support how many others want to know it too
     * @param hidden why it stands in no list; null where it is not hidden, and then only in the record of the desk
     */
    public record Question(
            QuestionId id,
            String text,
            Instant at,
            int support,
            boolean answered,
            @Nullable Hidden hidden) {}
}
