package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signals.MyQuestions;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.QuestionId;
import nl.routebord.signals.Questions;

/** Questions to the facilitator on a phone: ask one, and say which of the others one wants to know too. */
final class QuestionList extends Section {

    private final String seat;
    private final UnorderedList list = new UnorderedList();
    private final Map<QuestionId, QuestionItem> items = new LinkedHashMap<>();
    private final Paragraph none = Html.paragraph("soft");
    private MyQuestions mine = new MyQuestions(Set.of(), Set.of());
    private QuestionBoard board = new QuestionBoard(java.util.List.of());

    QuestionList(String seat) {
        this.seat = seat;
        addClassName("panel");
        list.addClassName("questions");
        none.setText(Words.say("signals.question.none"));
        var form = RbForm.of("question.ask", seat)
                .area(
                        "text",
                        Words.say("signals.question.label"),
                        Words.say("signals.question.hint"),
                        Questions.MAX_TEXT)
                .submit(Words.say("signals.question.send"));
        add(new H2(Words.say("signals.question.title")), form, none, list);
    }

    void show(QuestionBoard now) {
        board = now;
        draw();
    }

    void show(MyQuestions now) {
        mine = now;
        draw();
    }

    private void draw() {
        var order = board.questions().stream().map(QuestionBoard.Question::id).toList();
        items.keySet().removeIf(id -> {
            var gone = !order.contains(id);
            if (gone) {
                list.remove(items.get(id));
            }
            return gone;
        });
        int at = 0;
        for (var question : board.questions()) {
            var item = items.computeIfAbsent(question.id(), id -> new QuestionItem(seat, id));
            if (list.indexOf(item) != at) {
                list.addComponentAtIndex(at, item);
            }
            item.show(question, mine);
            at++;
        }
        Html.hide(none, at > 0);
        Html.hide(list, at == 0);
    }
}
