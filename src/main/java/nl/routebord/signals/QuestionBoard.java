package nl.routebord.signals;

import java.time.Instant;
import java.util.List;

/** The questions of an evening, those still open first and the most asked on top. No names: a question is nobody's here. */
public record QuestionBoard(List<Question> questions) {

    public long open() {
        return questions.stream().filter(question -> !question.answered()).count();
    }

    /**
     * One question.
     *
     * @param support how many others want to know it too
     */
    public record Question(QuestionId id, String text, Instant at, int support, boolean answered) {}
}
