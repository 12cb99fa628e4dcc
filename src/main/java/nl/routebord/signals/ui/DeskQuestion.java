package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.QuestionId;

/** One question at the desk: answered or not, and off the list. */
final class DeskQuestion extends ListItem {

    private final Paragraph text = Stored.text(new Paragraph());
    private final Span support = new Span();
    private final RbForm answered;
    private final NativeButton button = RbForm.button("");

    DeskQuestion(String seat, QuestionId id) {
        addClassName("question-item");
        text.addClassName("what");
        support.addClassName("soft");
        button.setClassName("small-act");
        answered = RbForm.of("question.answered", seat)
                .key("question.answered:" + id)
                .hidden("question", id.toString())
                .latest()
                .add(button);
        var off = RbForm.button(Words.say("signals.question.off"));
        off.setClassName("small-act");
        var remove = RbForm.of("question.remove", seat)
                .key("question.remove:" + id)
                .hidden("question", id.toString())
                .add(off);
        var acts = new Div(answered, remove);
        acts.addClassName("row");
        add(text, support, acts);
    }

    void show(QuestionBoard.Question question) {
        text.setText(question.text());
        support.setText(Words.say("signals.question.too", Map.of("n", question.support())));
        answered.hidden("on", Boolean.toString(!question.answered()));
        button.removeAll();
        button.add(
                (question.answered() ? Icon.UNDO : Icon.CHECK).create(),
                new Span(Words.say(question.answered() ? "signals.question.reopen" : "signals.question.done")));
        setClassName("done", question.answered());
    }
}
