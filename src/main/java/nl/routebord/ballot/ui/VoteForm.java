package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot.MyVote;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/**
 * One part to vote on: three whole-width choices that each send at once, and folded below them the question for the reason,
 * which comes up when there is a choice and is open where there is a reason. Made once per part; frames only mark what was chosen and say what the server
 * holds.
 */
final class VoteForm {

    private final RbForm form;
    private final Map<Integer, MarkButton> buttons = new LinkedHashMap<>();
    /** An objection is not taken without its reason, so there the question stands first. */
    private final boolean asksFirst;

    private final Div after = new Div();
    private final NativeButton keepReason = RbForm.button(Words.say("ballot.reason.keep"), "mark", "0");

    VoteForm(String seat, Question question, BallotOption option) {
        var asking = question.asking();
        var choices = new Div();
        choices.addClassName("choices");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("ballot.choices"));
        choices.setClassName("figures", asking.method() == Method.SCORE5);
        for (int mark : Voices.marks(asking.method())) {
            var button = new MarkButton(asking, mark);
            buttons.put(mark, button);
            choices.add(button);
        }
        form = RbForm.of(question.command("cast"), seat)
                .key(question.command("cast") + ":" + option.id())
                .latest()
                .hidden("round", question.round().toString())
                .hidden("option", option.id().toString());
        asksFirst = asking.method() == Method.CONSENT;
        if (question.practice()) {
            form.forgets();
        } else {
            form.keep();
        }
        if (asksFirst) {
            var hint = question.practice() ? "ballot.practice.objection.hint" : "ballot.reason.objection.hint";
            Why.ask(form, asking.method(), option, hint).add(choices, after);
        } else {
            form.add(choices, after);
            if (!question.practice()) {
                Why.fold(form, asking.method(), option).add(keepReason);
            }
        }
        form.addClassName("vote");
        after.addClassName("after");
        show(null);
    }

    RbForm component() {
        return form;
    }

    /** What comes right after the choices, before the reason, in the order of the keyboard too. */
    void follow(Component... parts) {
        after.add(parts);
    }

    void show(@Nullable MyVote vote) {
        buttons.forEach((mark, button) -> button.show(vote != null && vote.mark() == mark));
        form.setClassName("unchosen", vote == null && !asksFirst);
        if (vote != null) {
            keepReason.getElement().setAttribute("value", Integer.toString(vote.mark()));
            form.initial("reason", vote.reason());
        }
    }

    private static final class MarkButton extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Asking asking;
        private final int mark;
        private final Span meaning = new Span();

        MarkButton(Asking asking, int mark) {
            this.asking = asking;
            this.mark = mark;
            addClassNames("choice", Voices.css(asking.method(), mark));
            getElement()
                    .setAttribute("type", "submit")
                    .setAttribute("name", "mark")
                    .setAttribute("value", Integer.toString(mark));
            var words = new Span();
            words.addClassName("words");
            words.getElement().appendChild(new Element("b").setText(name()), meaning.getElement());
            add(Voices.sign(asking.method(), mark), words);
        }

        private String name() {
            return mark < asking.words().size()
                    ? asking.words().get(mark)
                    : Words.say("ballot.button." + asking.method().code() + "." + mark);
        }

        void show(boolean chosen) {
            getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            Html.text(meaning, chosen ? Words.say("ballot.chosen") : means());
        }

        private String means() {
            return mark < asking.words().size()
                    ? ""
                    : Words.say("ballot.means." + asking.method().code() + "." + mark);
        }
    }
}
