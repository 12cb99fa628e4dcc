package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Ballots;
import nl.routebord.ballot.Choice;
import nl.routebord.ballot.MyBallot.MyVote;
import nl.routebord.ballot.RoundId;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/**
 * One part to vote on: three whole-width choices that each send at once, and folded below them the question for the reason,
 * which comes up when there is a choice and is open where there is a reason. Made once per part; frames only mark what was chosen and say what the server holds.
 */
final class VoteForm {

    private final RbForm form;
    private final Map<Choice, ChoiceButton> buttons = new EnumMap<>(Choice.class);
    private final Div after = new Div();
    private final NativeButton keepReason =
            RbForm.button(Words.say("ballot.reason.keep"), "choice", Choice.TAKE.code());

    VoteForm(String seat, RoundId round, BallotOption option) {
        var choices = new Div();
        choices.addClassName("choices");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("ballot.choices"));
        for (var choice : Choice.values()) {
            var button = new ChoiceButton(choice);
            buttons.put(choice, button);
            choices.add(button);
        }
        form = RbForm.of("ballot.cast", seat)
                .key("ballot.cast:" + round + "/" + option.id())
                .latest()
                .keep()
                .hidden("round", round.toString())
                .hidden("option", option.id().toString())
                .add(choices, after)
                .fold(Words.say("ballot.reason.fold"))
                .area(
                        "reason",
                        option.ask().isEmpty() ? Words.say("ballot.reason.ask") : option.ask(),
                        Words.say("ballot.reason.hint"),
                        Ballots.REASON)
                .add(keepReason);
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
        buttons.forEach((choice, button) -> button.show(vote != null && vote.choice() == choice));
        form.setClassName("unchosen", vote == null);
        if (vote != null) {
            keepReason.getElement().setAttribute("value", vote.choice().code());
            form.initial("reason", vote.reason());
        }
    }

    private static final class ChoiceButton extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Choice choice;
        private final Span meaning = new Span();

        ChoiceButton(Choice choice) {
            this.choice = choice;
            addClassNames("choice", Voices.css(choice));
            getElement()
                    .setAttribute("type", "submit")
                    .setAttribute("name", "choice")
                    .setAttribute("value", choice.code());
            var words = new Span();
            words.addClassName("words");
            words.getElement()
                    .appendChild(
                            new Element("b").setText(Words.say("ballot.button." + choice.code())),
                            meaning.getElement());
            add(Voices.sign(choice), words);
        }

        void show(boolean chosen) {
            getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            meaning.setText(Words.say(chosen ? "ballot.chosen" : "ballot.means." + choice.code()));
        }
    }
}
