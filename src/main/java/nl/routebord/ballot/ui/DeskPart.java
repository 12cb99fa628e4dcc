package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Ballots;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.HideAct;

/** One part at the desk: taken off the list with one act, put back with the other, until it closes. */
final class DeskPart extends ListItem {

    private static final long serialVersionUID = 1L;

    private final H3 name = new H3();
    private final Paragraph sentence = new Paragraph();
    private final Span added = new Span();
    private final Span off = new Span();
    private final RbForm remove;
    private final RbForm restore;
    private final transient HideAct hide;
    private final Paragraph why = Html.paragraph("note", "no");
    private final RbForm reword;
    private final NativeDetails rewording;
    private final Paragraph before = new Paragraph();

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
        hide = new HideAct(act -> RbForm.of("ballot." + act, seat)
                .key("ballot." + act + ":" + option.id())
                .hidden("option", option.id().toString()));
        before.addClassName("soft");
        reword = Why.edit(RbForm.of("ballot.revise", seat)
                        .key("ballot.revise:" + option.id())
                        .hidden("option", option.id().toString())
                        .text("name", Words.say("ballot.propose.name"), null, Ballots.NAME)
                        .area("sentence", Words.say("ballot.propose.sentence"), null, Ballots.SENTENCE))
                .keep()
                .submit(Words.say("ballot.revise.send"));
        rewording = new NativeDetails();
        rewording.setSummaryText(Words.say("ballot.revise.act"));
        rewording.setContent(new Div(reword));
        add(
                Stored.text(name),
                Stored.text(sentence),
                Stored.text(before),
                new Span(added, off),
                why,
                hide.why(),
                remove,
                restore,
                rewording);
    }

    void show(BallotOption option, boolean over, boolean frozen) {
        var earlier = option.beforeName();
        Html.text(
                before,
                earlier == null
                        ? ""
                        : Words.say("ballot.lineage", Map.of("text", earlier + ": " + option.beforeSentence())));
        Voices.hide(before, earlier == null);
        Voices.hide(rewording, frozen && !over);
        reword.initial("name", option.name())
                .initial("sentence", option.sentence())
                .initial("ask", option.ask());
        Html.text(name, option.name());
        Html.text(sentence, option.sentence());
        Voices.hide(added, !option.added());
        Voices.hide(off, !option.removed());
        hide.show(true, option.hidden());
        Html.say(why, option.hidden() == null ? "" : HideAct.said(option.hidden()));
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
