package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.evaluation.State;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Way;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.WayStop;
import org.jspecify.annotations.Nullable;

/** One point: when, how people will notice, who watches, what was found over time; and saying how it goes. */
@StyleSheet("styles/evaluation.css")
final class PointCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final Div finding;
    private final @Nullable Acts acts;
    private transient EvaluationBoard.@Nullable Point shown;

    PointCard(String seat, UUID id, boolean staff) {
        addClassNames("card", "point");
        said.addClassName("said");
        finding = new Div(Pieces.fold(Icon.SPEECH, "evaluation.find", Pieces.finding(seat, id)));
        acts = staff ? new Acts(seat, id) : null;
        add(said, finding);
        if (acts != null) {
            add(acts);
        }
    }

    void groups(List<String> groups) {
        if (acts != null) {
            acts.groups(groups);
        }
    }

    void show(EvaluationBoard.Point point) {
        if (point.equals(shown)) {
            return;
        }
        shown = point;
        said.removeAll();
        var day = new Span(Words.say(
                "evaluation.point.due", Map.of("day", Dates.whole(point.text().due()))));
        var when = new Div(Pieces.chip(point.state()), day);
        when.addClassName("row");
        said.add(Stored.text(new H3(point.text().text())), when);
        if (point.hidden() && acts != null) {
            var note = new Paragraph(Icon.CROSS.create(), new Span(Words.say("evaluation.point.hidden.staff")));
            note.addClassNames("note", "adapt");
            said.add(note);
        }
        said.add(facts(point));
        if (!point.before().isEmpty()) {
            said.add(way(point.before()));
        }
        if (!point.findings().isEmpty()) {
            said.add(findings(point.findings()));
        }
        Html.hide(finding, point.state() == State.DONE);
        if (acts != null) {
            acts.show(point);
        }
    }

    private static DescriptionList facts(EvaluationBoard.Point point) {
        var list = new DescriptionList();
        list.addClassName("decision-facts");
        fact(list, "evaluation.point.sign", point.text().sign());
        fact(list, "evaluation.point.watcher", point.text().watcher());
        fact(list, "evaluation.point.action", point.text().action());
        if (!point.from().isEmpty()) {
            var from = new DescriptionList.Description(
                    Words.say("evaluation.point.from." + point.from(), Map.of("board", point.board())));
            list.getElement()
                    .appendChild(
                            new Div(new DescriptionList.Term(Words.say("evaluation.point.from")), from).getElement());
        }
        return list;
    }

    /** From the first to the last. */
    private static Div way(List<Way.Stop> before) {
        var list = new UnorderedList();
        list.addClassName("stops-of-way");
        before.reversed().forEach(stop -> list.add(WayStop.signed(stop)));
        return new Div(Html.span(Words.say("evaluation.point.way"), "soft"), list);
    }

    private static void fact(DescriptionList list, String label, String words) {
        if (!words.isEmpty()) {
            var typed = Stored.text(new DescriptionList.Description(words));
            typed.addClassName("typed");
            list.getElement().appendChild(new Div(new DescriptionList.Term(Words.say(label)), typed).getElement());
        }
    }

    private static Div findings(List<EvaluationBoard.Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("findings");
        for (var one : findings) {
            var mark = new Span(Pieces.icon(one.sign()).create(), new Span(Pieces.word(one.sign())));
            mark.addClassNames("chip", Pieces.voice(one.sign()));
            var name = one.who();
            var who =
                    name != null ? name : Words.say(one.staff() ? "evaluation.point.staff" : "evaluation.point.member");
            var by = Html.span(
                    Words.say("evaluation.point.found", Map.of("day", Dates.whole(Dates.local(one.at())), "who", who)),
                    "soft");
            var head = new Div(mark, by);
            head.addClassName("row");
            var text = Stored.text(new Paragraph(one.text()));
            text.addClassName("typed");
            list.add(new ListItem(head, text));
        }
        var title = new Paragraph(Words.say("evaluation.point.findings"));
        title.addClassName("num");
        return new Div(title, list);
    }

    /** What staff can do. */
    private static final class Acts extends Div {

        private static final long serialVersionUID = 1L;

        private final LiveSelect watcher = Pieces.watcher();
        private final RbForm change;
        private final RbForm finish;
        private final RbForm reopen;
        private List<String> groups = List.of();
        private String now = "";

        Acts(String seat, UUID id) {
            addClassName("gap");
            change = Pieces.fields(form("evaluation.change", seat, id), watcher)
                    .submit(Words.say("evaluation.change.send"));
            finish = form("evaluation.finish", seat, id).add(Pieces.small(Icon.CHECK, "evaluation.finish"));
            reopen = form("evaluation.reopen", seat, id).add(Pieces.small(Icon.UNDO, "evaluation.reopen"));
            add(Pieces.fold(Icon.PENCIL, "evaluation.change", change), finish, reopen);
        }

        private static RbForm form(String command, String seat, UUID id) {
            return RbForm.of(command, seat).key(command + ":" + id).hidden("point", id.toString());
        }

        void groups(List<String> all) {
            groups = all;
            watcher.show(Pieces.watchers(groups, now));
        }

        void show(EvaluationBoard.Point point) {
            var text = point.text();
            now = text.watcher();
            groups(groups);
            change.base("base", Integer.toString(point.version()))
                    .initial("text", text.text())
                    .initial("sign", text.sign())
                    .initial("horizon", "day")
                    .initial("day", text.due().toString())
                    .initial("watcher", text.watcher())
                    .initial("action", text.action());
            Html.hide(finish, point.state() == State.DONE);
            Html.hide(reopen, point.state() != State.DONE);
        }
    }
}
