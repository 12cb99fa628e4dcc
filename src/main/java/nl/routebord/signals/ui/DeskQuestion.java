package nl.routebord.signals.ui;

import com.vaadin.flow.component.html.Div;
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
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.Questions;
import nl.routebord.workshop.ui.spi.HideBeside;

/** One question at the desk: answered or not, and hidden with a reason. */
final class DeskQuestion extends ListItem {

    private final Paragraph text = Stored.text(new Paragraph());
    private final Span support = new Span();
    private final RbForm answered;
    private final NativeButton button = RbForm.button("");
    private final HideBeside hide;

    DeskQuestion(String seat, QuestionBoard.Question question) {
        var id = question.id();
        addClassName("question-item");
        text.addClassName("what");
        support.addClassName("soft");
        button.setClassName("small-act");
        answered = RbForm.of("question.answered", seat)
                .key("question.answered:" + id)
                .hidden("question", id.toString())
                .latest()
                .add(button);
        hide = new HideBeside(seat, Questions.ASIDE, id.value(), question.text());
        var acts = new Div(answered, hide);
        acts.addClassName("row");
        add(text, support, acts);
    }

    void show(QuestionBoard.Question question) {
        Html.text(text, question.text());
        Html.text(support, Words.say("signals.question.too", Map.of("n", question.support())));
        answered.hidden("on", Boolean.toString(!question.answered()));
        button.removeAll();
        button.add(
                (question.answered() ? Icon.UNDO : Icon.CHECK).create(),
                new Span(Words.say(question.answered() ? "signals.question.reopen" : "signals.question.done")));
        hide.show(question.hidden());
        Html.hide(answered, question.hidden() != null);
        setClassName("off", question.hidden() != null);
        setClassName("done", question.answered());
    }
}
