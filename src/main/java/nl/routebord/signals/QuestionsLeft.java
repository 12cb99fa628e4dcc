package nl.routebord.signals;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Unanswered;
import org.springframework.stereotype.Component;

/** The questions of the evening that nobody answered; everybody in the room could read them. */
@Component
class QuestionsLeft implements Unanswered {

    private final QuestionSource questions;

    QuestionsLeft(QuestionSource questions) {
        this.questions = questions;
    }

    @Override
    public List<Left> of(Scope staff) {
        staff.requireStaff();
        return List.of(new Left("signals.left", lines(staff)));
    }

    private List<String> lines(Scope staff) {
        return questions.read(Questions.board(staff.evening()), Audience.HALL).questions().stream()
                .filter(question -> !question.answered())
                .map(QuestionBoard.Question::text)
                .toList();
    }
}
