package nl.routebord.followup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.followup.Case;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.FollowUps;
import nl.routebord.workshop.ui.spi.Answered;
import org.jspecify.annotations.Nullable;

/** One thing in the list of the staff: a box to choose it, what was said, and what was done with it so far. */
final class CaseRow extends ListItem {

    private final Span text = Stored.text(Html.span("", "what-said"));
    private final Paragraph about = Stored.text(Html.paragraph("soft"));
    private final TextChanged changed = new TextChanged();
    private final Span sort = Html.span("", "chip");
    private final Span status = new Span();
    private final Paragraph reason = Stored.text(Html.paragraph("why-so"));
    private final Paragraph parts = Stored.text(Html.paragraph("soft"));
    private final Paragraph prepared = Html.paragraph("note");
    private final Paragraph unseen = Html.paragraph("soft");
    private final UnorderedList earlier = new UnorderedList();
    private final HtmlContainer fold;
    private transient List<FollowUps.Version> shown = List.of();
    private transient @Nullable Case last;

    private final transient UUID key;

    CaseRow(Case one) {
        key = one.item().id();
        addClassName("case");
        var box = new Input();
        box.setType("checkbox");
        box.getElement()
                .setAttribute("name", "items")
                .setAttribute("value", one.item().kind() + ":" + one.item().id());
        var label = new HtmlContainer("label");
        label.addClassName("pick");
        label.add(box, text);
        fold = Html.fold("more", Html.summary("", new Span(Words.say("followup.earlier"))), earlier);
        earlier.addClassName("lines");
        var marks = new Div(status, sort);
        marks.addClassName("row");
        Html.text(unseen, Words.say("followup.unseen"));
        add(label, about, marks, reason, parts, prepared, changed, unseen, fold);
    }

    /** The id of the thing. */
    UUID key() {
        return key;
    }

    void show(Case now) {
        if (now.equals(last)) {
            return;
        }
        last = now;
        Html.text(text, now.text());
        Html.say(about, about(now));
        changed.show(now);
        Html.say(sort, sort(now.item().kind()));
        status.removeAll();
        status.add(Answered.chip(now.status()));
        Html.say(
                reason,
                now.published().isEmpty() ? "" : now.published().getLast().reason());
        Html.say(parts, parts(now));
        var ready = now.prepared();
        Html.say(
                prepared,
                ready == null
                        ? ""
                        : Words.say(
                                "followup.ready",
                                Map.of("status", Words.say(ready.status().key()), "reason", ready.reason())));
        Html.hide(unseen, now.seen());
        history(now.published());
    }

    /** What was answered before it was joined or cut. */
    private static String parts(Case now) {
        return now.parts().stream()
                .map(part -> Words.say(
                        "followup.before.staff",
                        Map.of(
                                "status",
                                Words.say(part.answer().status().key()),
                                "reason",
                                part.answer().reason())))
                .collect(Collectors.joining(" "));
    }

    /** What stands on no board of its own says what it is. */
    private static String sort(String kind) {
        return switch (kind) {
            case "concern" -> Words.say("followup.sort.concern");
            case "question" -> Words.say("followup.sort.question");
            case "hobbel" -> Words.say("followup.sort.hobbel");
            default -> "";
        };
    }

    /** About which one thing it is, by the name of now. */
    static String about(Case one) {
        return one.about().isEmpty() ? "" : Words.say("followup.about", Map.of("name", one.about()));
    }

    private void history(List<FollowUps.Version> published) {
        Html.hide(fold, published.size() < 2);
        if (!published.equals(shown)) {
            shown = published;
            earlier.removeAll();
            published.stream().limit(Math.max(0, published.size() - 1)).forEach(one -> earlier.add(line(one)));
        }
    }

    private static ListItem line(FollowUps.Version one) {
        var at = one.published() == null ? one.prepared() : one.published();
        return Stored.text(new ListItem(Words.say(
                "followup.version",
                Map.of(
                        "day",
                        Dates.whole(Dates.local(at)),
                        "status",
                        Words.say(one.status().key()),
                        "reason",
                        one.reason()))));
    }
}
