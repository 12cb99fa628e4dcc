package nl.routebord.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.poll.FormSheet;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollBoard;
import nl.routebord.poll.PollPaper;
import nl.routebord.poll.Stage;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.TrajectView;
import org.jspecify.annotations.Nullable;

/** Paper beside the poll: forms to print, typing them in one by one, and a whole sheet of them at once. */
final class PaperPart extends Div {

    private static final long serialVersionUID = 1L;

    /** So many forms are offered for the next print. */
    private static final int AT_ONCE = 25;

    private final Component typing;
    private final Component pasting;
    private final Paragraph found = new Paragraph();
    private final UnorderedList problems = new UnorderedList();
    private final RbForm take;
    private final RbForm away;
    private final Element from = new Element("input");
    private final Element to = new Element("input");
    private final Paragraph done = Html.paragraph("soft");
    private int printed = -1;
    private transient @Nullable FormSheet shown;

    PaperPart(TrajectView traject, Poll poll, List<Groups.Group> groups) {
        addClassName("gap");
        var seat = traject.deskSeat();
        typing = fold(
                Icon.PENCIL,
                "poll.paper.type",
                VoiceForm.fields(
                                form("poll.form", seat, poll)
                                        .text("form", Words.say("poll.form"), Words.say("poll.form.hint"), 0),
                                poll,
                                groups)
                        .stays("group")
                        .submit(Words.say("poll.form.go")),
                form("poll.out", seat, poll)
                        .text("form", Words.say("poll.out.form"), null, 0)
                        .add(RbForm.button(Words.say("poll.out"))));
        problems.addClassName("left");
        take = form("poll.take", seat, poll).submit(Words.say("poll.take"));
        away = form("poll.away", seat, poll).add(RbForm.button(Words.say("poll.away")));
        found.getElement().setAttribute("role", "status");
        found.addClassName("name");
        pasting = fold(
                Icon.LIST,
                "poll.paper.paste",
                form("poll.sheet", seat, poll)
                        .area(
                                "sheet",
                                Words.say("poll.sheet"),
                                Words.say("poll.sheet.hint", Map.of("max", PollPaper.PASTED)),
                                0)
                        .submit(Words.say("poll.sheet.go")),
                upload(traject, poll),
                found,
                problems,
                take,
                away);
        add(fold(Icon.PAPER, "poll.paper.print", print(traject, poll)), typing, pasting);
        preview(null);
    }

    private static RbForm form(String command, String seat, Poll poll) {
        return RbForm.of(command, seat)
                .key(command + ":" + poll.id())
                .hidden("poll", poll.id().toString());
    }

    private static HtmlContainer fold(Icon icon, String words, Component... content) {
        var inside = new Div(content);
        inside.addClassName("gap");
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(Words.say(words))), inside);
    }

    /** A plain form of the browser: what comes back is a file. */
    private Div print(TrajectView traject, Poll poll) {
        var form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("class", "row poll-print")
                .setAttribute("action", traject.workplace() + "/peiling/" + poll.code() + ".pdf");
        form.appendChild(number("van", "poll.print.from", poll, from), number("tot", "poll.print.to", poll, to));
        form.appendChild(ElementFactory.createButton(Words.say("poll.print"))
                .setAttribute("type", "submit")
                .setAttribute("class", "act"));
        var around = new Div();
        around.getElement().appendChild(form);
        around.add(done);
        return around;
    }

    /** The same sheet as a file, by a plain form of the browser: it comes back to this page. */
    private static Div upload(TrajectView traject, Poll poll) {
        var id = "file-" + poll.code();
        var form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("enctype", "multipart/form-data")
                .setAttribute("class", "row poll-print")
                .setAttribute("action", traject.workplace() + "/peiling/" + poll.code() + "/tabel");
        form.appendChild(
                ElementFactory.createDiv()
                        .setAttribute("class", "field")
                        .appendChild(
                                new Element("label").setAttribute("for", id).setText(Words.say("poll.sheet.file")),
                                new Element("input")
                                        .setAttribute("id", id)
                                        .setAttribute("name", "tabel")
                                        .setAttribute("type", "file")
                                        .setAttribute("required", true)
                                        .setAttribute("accept", ".csv,.txt,.tsv,text/csv")),
                ElementFactory.createButton(Words.say("poll.sheet.file.go"))
                        .setAttribute("type", "submit")
                        .setAttribute("class", "act"));
        var around = new Div();
        around.getElement().appendChild(form);
        return around;
    }

    private static Element number(String name, String label, Poll poll, Element input) {
        var id = "print-" + name + "-" + poll.code();
        return ElementFactory.createDiv()
                .setAttribute("class", "field")
                .appendChild(
                        new Element("label").setAttribute("for", id).setText(Words.say(label)),
                        input.setAttribute("id", id)
                                .setAttribute("name", name)
                                .setAttribute("type", "number")
                                .setAttribute("min", "1")
                                .setAttribute("max", Integer.toString(Poll.MOST_FORMS)));
    }

    /** The next forms go on where the last ones ended: a number that is printed twice is two people under one number. */
    private void next(int printed) {
        if (printed != this.printed) {
            this.printed = printed;
            from.setProperty("value", Integer.toString(Math.min(Poll.MOST_FORMS, printed + 1)));
            to.setProperty("value", Integer.toString(Math.min(Poll.MOST_FORMS, printed + AT_ONCE)));
            Html.say(done, printed == 0 ? "" : Words.say("poll.print.done", Map.of("n", printed)));
        }
    }

    void unfold() {
        pasting.getElement().setAttribute("open", true);
    }

    void show(PollBoard now) {
        var over = now.stage() == Stage.SOON || now.poll().counted();
        Html.hide(typing, over);
        Html.hide(pasting, over);
        preview(now.sheet());
        next(now.printed());
    }

    private void preview(@Nullable FormSheet sheet) {
        Html.hide(take, sheet == null || !sheet.isRight());
        Html.hide(away, sheet == null);
        Html.hide(problems, sheet == null || sheet.problems().isEmpty());
        if (sheet == null) {
            Html.say(found, "");
            shown = null;
        } else if (!Objects.equals(sheet, shown)) {
            shown = sheet;
            Html.say(found, says(sheet));
            problems.removeAll();
            sheet.problems()
                    .forEach(problem -> problems.add(new ListItem(
                            Words.say("poll.sheet.line", Map.of("line", problem.line(), "why", problem.why())))));
        }
    }

    private static String says(FormSheet sheet) {
        return sheet.problems().isEmpty()
                ? Words.say("poll.sheet.ready", Map.of("n", sheet.ready(), "known", sheet.known()))
                : Words.say("poll.sheet.problems", Map.of("n", sheet.problems().size()));
    }
}
