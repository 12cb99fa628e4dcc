package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.BoardTexts;
import nl.routebord.workshop.Phase;

/** One line of a run sheet that is planned: its minutes, its place, its words, and taking it off. */
final class PlanLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Span sign = new Span();
    private final Span name = Stored.text(new Span());
    private final Paragraph question = Stored.text(new Paragraph());
    private final Paragraph how = new Paragraph();
    private final RbForm minutes;
    private final NativeButton up = move(Icon.ARROW_UP, "up");
    private final NativeButton down = move(Icon.ARROW_DOWN, "down");
    private final NativeButton gone = RbForm.button("");
    private final RbForm off;
    private final RbForm words;
    private final com.vaadin.flow.component.HtmlContainer wording;

    PlanLine(String seat, String handle, ActivityId id) {
        addClassName("plan-line");
        var head = new Div(sign, name);
        head.addClassName("row");
        sign.addClassName("sign");
        name.addClassName("name");
        question.addClassName("soft");
        how.addClassName("how");
        minutes = form("plan.minutes", seat, handle, id)
                .text("minutes", Words.say("traject.minutes"), null, 0)
                .add(RbForm.button(Words.say("traject.save")));
        minutes.addClassName("line-minutes");
        var places = new Div(up, down);
        places.addClassName("row");
        gone.setClassName("small-act");
        gone.add(Icon.CROSS.create(), new Span(Words.say("traject.line.off")));
        off = form("plan.off", seat, handle, id).add(gone);
        var acts = new Div(minutes, form("plan.move", seat, handle, id).add(places), off);
        acts.addClassNames("row", "line-edit");
        words = RbForm.of("plan.words", seat)
                .key("plan.words:" + id)
                .hidden("activity", id.toString())
                .text("name", Words.say("traject.words.name"), null, BoardTexts.NAME)
                .area("question", Words.say("traject.words.question"), null, BoardTexts.QUESTION)
                .area("explanation", Words.say("traject.words.explanation"), null, BoardTexts.EXPLANATION)
                .submit(Words.say("traject.save"));
        wording = Html.fold(
                "unfold", Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("traject.words"))), words);
        add(head, question, how, acts, wording);
    }

    private static RbForm form(String command, String seat, String handle, ActivityId id) {
        return RbForm.of(command, seat)
                .key(command + ":" + handle + ":" + id)
                .hidden("evening", handle)
                .hidden("activity", id.toString());
    }

    private static NativeButton move(Icon icon, String to) {
        var button = RbForm.button("", "to", to);
        button.setClassName("small-act");
        button.add(icon.create(), new Span(Words.say("traject.line." + to)));
        return button;
    }

    /** The line is the n-th (from 0) of so many. */
    void show(Agenda.Line line, int at, int all) {
        var board = line.board();
        Html.text(sign, Integer.toString(board.step()));
        Html.text(name, board.name());
        Html.text(question, board.question());
        var prepared = board.phase() == Phase.PREPARED;
        Html.say(
                how,
                prepared
                        ? ""
                        : Words.say(
                                "traject.line.phase",
                                Map.of("phase", Words.say(board.phase().key()))));
        minutes.initial("minutes", Integer.toString(line.minutes()));
        words.initial("name", board.name())
                .initial("question", board.question())
                .initial("explanation", board.explanation());
        about(up, "traject.line.up", board.name(), at == 0);
        about(down, "traject.line.down", board.name(), at == all - 1);
        about(gone, "traject.line.off", board.name(), false);
        Html.hide(off, all < 2 || !prepared);
        Html.hide(wording, !prepared);
    }

    /** Many stand in one list: which line is meant is heard too. */
    private static void about(NativeButton button, String act, String name, boolean end) {
        button.getElement()
                .setAttribute(
                        "aria-label", Words.say("traject.line.about", Map.of("act", Words.say(act), "name", name)))
                .setAttribute("aria-disabled", Boolean.toString(end));
    }
}
