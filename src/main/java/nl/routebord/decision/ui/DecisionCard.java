package nl.routebord.decision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.decision.DecisionBook;
import nl.routebord.decision.DecisionText;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** One decision: what, why, on what it rests, what spoke against it, when it is looked at again, and what it said before. */
@StyleSheet("styles/decision.css")
final class DecisionCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final @Nullable String seat;
    private final @Nullable DecisionActs acts;
    private transient DecisionBoard.@Nullable Row shown;

    DecisionCard(@Nullable String seat, UUID id) {
        this.seat = seat;
        // The calendar leads to the decision that was taken.
        setId("besluit-" + id);
        addClassNames("card", "decision");
        said.addClassName("said");
        add(said);
        acts = seat == null ? null : new DecisionActs(seat, id);
        if (acts != null) {
            add(acts);
        }
    }

    void takers(List<String> takers) {
        if (acts != null) {
            acts.takers(takers);
        }
    }

    void show(DecisionBoard.Row row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        setClassName("withdrawn", row.off() != null);
        said.removeAll();
        said.add(Stored.text(new H3(row.text().title())));
        if (row.off() != null) {
            var off = new Paragraph(
                    Icon.CROSS.create(),
                    new Span(Words.say("decision.row.withdrawn")),
                    Stored.text(new Span(row.off())));
            off.addClassNames("note", "no");
            said.add(off);
        }
        if (row.due()) {
            var due = new Span(Icon.CALENDAR.create(), new Span(Words.say("decision.row.due")));
            due.addClassNames("chip", "now");
            said.add(new Div(due));
        }
        said.add(facts(row), when(row));
        if (!row.earlier().isEmpty()) {
            said.add(versions(row));
        }
        if (acts != null) {
            acts.show(row);
        }
    }

    private DescriptionList facts(DecisionBoard.Row row) {
        var list = words(row.text(), true);
        var rests = new DescriptionList.Description(new GroundList(row, row.off() == null ? seat : null));
        // Right below the reason: they belong together.
        var pair = new Div(new DescriptionList.Term(Words.say("decision.row.rests")), rests);
        list.getElement().insertChild(1, pair.getElement());
        return list;
    }

    private static DescriptionList words(DecisionText text, boolean review) {
        var list = new DescriptionList();
        list.addClassName("decision-facts");
        Facts.typed(list, "decision.row.reason", text.reason());
        Facts.typed(list, "decision.row.objections", text.objections());
        Facts.typed(list, "decision.row.minority", text.minority());
        Facts.typed(list, "decision.row.by", text.by());
        Facts.typed(list, "decision.row.when", text.when());
        Facts.typed(list, "decision.row.heard", text.heard());
        if (review) {
            Facts.pair(list, "decision.row.review", new DescriptionList.Description(Dates.whole(text.reviewOn())));
        }
        return list;
    }

    private static Paragraph when(DecisionBoard.Row row) {
        var words = Words.say("decision.row.day", Map.of("day", Dates.whole(Dates.local(row.madeAt()))));
        if (row.version() > 1) {
            words += " · " + Words.say("decision.row.changed", Map.of("day", Dates.whole(Dates.local(row.at()))));
        }
        var line = new Paragraph(new Span(words));
        line.addClassName("soft");
        if (!row.board().isEmpty()) {
            line.add(new Span(" · " + Words.say("decision.row.board", Map.of("board", row.board()))));
        }
        return line;
    }

    private com.vaadin.flow.component.HtmlContainer versions(DecisionBoard.Row row) {
        var earlier = row.earlier();
        var all = new Div();
        all.addClassName("gap");
        for (var one : earlier) {
            var who = one.who();
            var places = Map.<String, Object>of("n", one.version(), "when", Dates.full(one.at()));
            var when = new Paragraph(
                    who == null
                            ? Words.say("decision.row.version", places)
                            : Words.say(
                                    "decision.row.version.by",
                                    Map.of("n", one.version(), "when", Dates.full(one.at()), "who", who)));
            when.addClassName("soft");
            var version = new Div(when);
            version.addClassName("version");
            if (one.blanked()) {
                version.add(new Paragraph(Words.say("decision.row.blanked")));
            } else {
                var title = Stored.text(new Paragraph(one.text().title()));
                title.addClassName("num");
                version.add(title, words(one.text(), true));
                if (seat != null) {
                    version.add(blank(seat, row.id(), one.version()));
                }
            }
            all.add(version);
        }
        return Html.fold(
                "more",
                Html.summary(
                        "",
                        Icon.CLOCK.create(),
                        new Span(Words.say("decision.row.versions", Map.of("n", earlier.size())))),
                all);
    }

    private static com.vaadin.flow.component.HtmlContainer blank(String seat, UUID decision, int version) {
        return Html.fold(
                "unfold",
                Html.summary(
                        "edit",
                        Icon.CROSS.create(),
                        new Span(Words.say("decision.blank", Map.of("n", version)))),
                new Div(
                        new Paragraph(Words.say("decision.blank.hint")),
                        RbForm.of("decision.blank", seat)
                                .key("decision.blank:" + decision + ":" + version)
                                .hidden("decision", decision.toString())
                                .hidden("version", Integer.toString(version))
                                .area("why", Words.say("decision.blank.why"), null, DecisionBook.WHY)
                                .submit(Words.say("decision.blank.send"))));
    }
}
