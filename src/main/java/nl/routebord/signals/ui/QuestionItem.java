package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signals.MyQuestions;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.QuestionId;

/** One question on a phone. */
final class QuestionItem extends ListItem {

    private final Paragraph text = Stored.text(new Paragraph());
    private final Span state = new Span();
    private final RbForm support;
    private final NativeButton too = RbForm.button("");
    private final Span words = new Span();
    private final RbForm remove;

    QuestionItem(String seat, QuestionId id) {
        addClassName("question-item");
        text.addClassName("what");
        state.addClassName("soft");
        too.setClassName("signal");
        too.add(Icon.SUPPORT.create(), words);
        support = RbForm.of("question.support", seat)
                .key("question.support:" + id)
                .hidden("question", id.toString())
                .latest()
                .add(too);
        remove = RbForm.of("question.remove", seat)
                .key("question.remove:" + id)
                .hidden("question", id.toString())
                .add(RbForm.button(Words.say("signals.question.remove")));
        add(text, state, support, remove);
    }

    void show(QuestionBoard.Question question, MyQuestions mine) {
        Html.text(text, question.text());
        var own = mine.asked().contains(question.id());
        var on = mine.supported().contains(question.id());
        support.hidden("on", Boolean.toString(!on));
        too.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        Html.text(words, Words.say("signals.question.too", Map.of("n", question.support())));
        Html.text(
                state,
                question.answered()
                        ? Words.say("signals.question.answered")
                        : own ? Words.say("signals.question.own", Map.of("n", question.support())) : "");
        Html.hide(state, state.getText().isEmpty());
        Html.hide(support, own || question.answered());
        Html.hide(remove, !own || question.answered());
    }
}
