package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signals.MyQuestions;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.Questions;
import nl.routebord.workshop.ui.spi.HiddenAsides;
import nl.routebord.workshop.ui.spi.Keyed;

/** Questions to the facilitator on a phone: ask one, and say which of the others one wants to know too. */
final class QuestionList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final transient Keyed<QuestionBoard.Question, QuestionItem> items;
    private final HiddenAsides hidden;
    private final Paragraph none = Html.paragraph("soft");
    private MyQuestions mine = new MyQuestions(Set.of(), Set.of(), List.of());
    private QuestionBoard board = new QuestionBoard(List.of());

    QuestionList(String seat) {
        addClassName("panel");
        list.addClassName("questions");
        hidden = new HiddenAsides(seat);
        items = new Keyed<>(
                list,
                QuestionBoard.Question::id,
                question -> new QuestionItem(seat, question.id()),
                (item, question) -> item.show(question, mine));
        Html.text(none, Words.say("signals.question.none"));
        var form = RbForm.of("question.ask", seat)
                .area(
                        "text",
                        Words.say("signals.question.label"),
                        Words.say("signals.question.hint"),
                        Questions.MAX_TEXT)
                .submit(Words.say("signals.question.send"));
        add(new H2(Words.say("signals.question.title")), form, hidden, none, list);
    }

    void show(QuestionBoard now) {
        board = now;
        draw();
    }

    void show(MyQuestions now) {
        mine = now;
        // The help page knows no phase: who comes too late is told so when sending.
        hidden.show(now.hidden(), true);
        draw();
    }

    private void draw() {
        items.show(board.questions());
        var empty = board.questions().isEmpty();
        Html.hide(none, !empty);
        Html.hide(list, empty);
    }
}
