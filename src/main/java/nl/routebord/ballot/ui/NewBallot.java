package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import nl.routebord.ballot.Ballots;
import nl.routebord.ballot.Method;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;

/** Adds a vote to the run sheet: the question, how to ask, what about, and the promise. */
final class NewBallot extends NativeDetails {

    private static final long serialVersionUID = 1L;

    NewBallot(String seat) {
        addClassName("more");
        setSummary(Icon.PLUS.create(), new Span(Words.say("ballot.new.title")));
        setContent(new Div(form(seat)));
    }

    private static RbForm form(String seat) {
        var send = RbForm.button(Words.say("ballot.new.send"));
        send.addClassNames("main", "wide");
        var form = RbForm.of("ballot.new", seat)
                .area("question", Words.say("ballot.new.question"), null, Ballots.QUESTION)
                .choice("method", Words.say("ballot.new.method"), methods())
                .area("parts", Words.say("ballot.new.parts"), Words.say("ballot.new.parts.hint"), Ballots.PARTS)
                .text("most", Words.say("ballot.new.most"), Words.say("ballot.new.most.hint"), 2)
                .choice(
                        "other",
                        Words.say("ballot.new.other"),
                        new Option("no", Words.say("ballot.new.other.no")),
                        new Option("yes", Words.say("ballot.new.other.yes")));
        return Why.edit(form)
                .choice(
                        "secret",
                        Words.say("ballot.new.secret"),
                        new Option("yes", Words.say("ballot.new.secret.yes")),
                        new Option("no", Words.say("ballot.new.secret.no")))
                .add(send);
    }

    /** The ways of asking. */
    static Option[] methods() {
        return Arrays.stream(Method.values())
                .map(method -> new Option(method.code(), Words.say("ballot.method." + method.code())))
                .toArray(Option[]::new);
    }
}
