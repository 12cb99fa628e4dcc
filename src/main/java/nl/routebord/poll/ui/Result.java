package nl.routebord.poll.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import nl.routebord.ballot.BallotResult;
import nl.routebord.ballot.OptionResult;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** What came in by one way, as bars with their numbers, and below it per group as far as that may be told. */
final class Result extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph of = new Paragraph();
    private final Div rows = new Div();
    private transient @Nullable BallotResult shown;

    /** {@code title} is a key that says by which way it came in, and {@code level} where its heading stands, from 2. */
    Result(String title, int level) {
        addClassNames("panel", "poll-result");
        rows.addClassNames("tallies");
        of.addClassName("soft");
        add(Html.heading(level, Words.say(title)), of, rows);
        Html.hide(this, true);
    }

    /** Null where it may not be seen yet. The same figures are not drawn again. */
    void show(@Nullable BallotResult now) {
        Html.hide(this, now == null);
        if (now == null || Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        Html.text(of, Words.say(now.tooFew() ? "poll.result.few" : "poll.result.of", Map.of("n", now.papers())));
        rows.removeAll();
        if (!now.tooFew()) {
            now.options().forEach(option -> rows.add(row(option)));
            if (now.options().stream().anyMatch(Result::tells)) {
                rows.add(perGroup(now));
            }
        }
    }

    private static Div row(OptionResult option) {
        var name = Stored.text(new Paragraph(option.name()));
        name.addClassName("name");
        var words = Words.say("poll.result.share", Map.of("n", option.support(), "m", option.answers()));
        var who = new Paragraph(words);
        who.addClassName("who");
        var label = new Div(name, who);
        label.addClassName("label");
        var bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        piece(bar, "yes", option.support(), Integer.toString(option.support()));
        piece(bar, "rest", option.answers() - option.support(), option.support() == 0 ? "0" : "");
        var row = new Div(label, bar);
        row.addClassName("tally");
        return row;
    }

    private static void piece(Div bar, String css, int size, String words) {
        if (size > 0) {
            var piece = new HtmlComponent("i");
            piece.addClassName(css);
            Html.text(piece, words);
            piece.getStyle().set("--n", Integer.toString(size));
            bar.add(piece);
        }
    }

    private static boolean tells(OptionResult option) {
        var groups = option.groups();
        return groups != null && groups.isTelling();
    }

    private static HtmlContainer perGroup(BallotResult now) {
        var all = new Div();
        all.addClassName("gap");
        now.options().stream().filter(Result::tells).forEach(option -> {
            var name = Stored.text(new Paragraph(option.name()));
            name.addClassName("name");
            all.add(name);
            all.add(list(Objects.requireNonNull(option.groups())));
        });
        return Html.fold(
                "unfold", Html.summary("edit", Icon.PEOPLE.create(), new Span(Words.say("poll.result.groups"))), all);
    }

    private static Div list(SupportPerGroup groups) {
        var list = new UnorderedList();
        list.addClassName("facts");
        groups.rows()
                .forEach(row -> list.add(new ListItem(
                        new Span(PerGroup.name(row)),
                        new Span(
                                row.share().numbers() == null
                                        ? Words.say("ballot.level."
                                                + row.share().level().name().toLowerCase(java.util.Locale.ROOT))
                                        : PerGroup.answers(row)))));
        return new Div(list, new Paragraph(PerGroup.shared(groups)));
    }
}
