package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.BallotOption;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** One part at the desk: taken off the list with one act, put back with the other, until it closes. */
final class DeskPart extends ListItem {

    private static final long serialVersionUID = 1L;

    private final H3 name = new H3();
    private final Paragraph sentence = new Paragraph();
    private final Span added = new Span();
    private final Span off = new Span();
    private final RbForm remove;
    private final RbForm restore;

    DeskPart(String seat, BallotOption option) {
        addClassNames("card", "part");
        name.addClassName("name");
        sentence.addClassName("soft");
        added.addClassName("chip");
        added.add(Icon.SPEECH.create(), new Span(Words.say("ballot.desk.added")));
        off.addClassName("chip");
        off.add(Icon.EYE.create(), new Span(Words.say("ballot.desk.off")));
        remove = act("ballot.remove", seat, option);
        restore = act("ballot.restore", seat, option);
        add(Stored.text(name), Stored.text(sentence), new Span(added, off), remove, restore);
    }

    void show(BallotOption option, boolean over) {
        name.setText(option.name());
        sentence.setText(option.sentence());
        Voices.hide(added, !option.added());
        Voices.hide(off, !option.removed());
        Voices.hide(remove, over || option.removed());
        Voices.hide(restore, over || !option.removed());
    }

    private static RbForm act(String command, String seat, BallotOption option) {
        var button = RbForm.button(Words.say(command + ".act"));
        button.removeClassName("act");
        button.addClassName("small-act");
        var about = new Span(": " + option.name());
        about.addClassName("sr");
        button.add(about);
        return RbForm.of(command, seat)
                .key(command + ":" + option.id())
                .hidden("option", option.id().toString())
                .add(button);
    }
}
