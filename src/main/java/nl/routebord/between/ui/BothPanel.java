package nl.routebord.between.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import nl.routebord.between.BothRounds;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** What the hall said and what was said at home, part by part beside each other; nothing where there are no two rounds. */
final class BothPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Div pairs = new Div();
    private transient @Nullable BothRounds shown;

    BothPanel() {
        addClassNames("panel", "both-rounds");
        pairs.addClassName("gap");
        add(new H2(Words.say("between.both.title")), new Paragraph(Words.say("between.both.lead")), pairs);
        Html.hide(this, true);
    }

    /** The same figures are not drawn again: the bars would grow before one's eyes at every frame. */
    void show(BothRounds now) {
        Html.hide(this, now.pairs().isEmpty());
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        pairs.removeAll();
        now.pairs().forEach(pair -> pairs.add(pair(pair)));
    }

    private static Div pair(BothRounds.Pair pair) {
        var all = new Div(Stored.text(new H3(pair.question())));
        all.addClassName("gap");
        all.add(voters("between.both.hall", pair.hall()), voters("between.both.home", pair.home()));
        if (!pair.hall().tooFew() || !pair.home().tooFew()) {
            var rows = new Div();
            rows.addClassName("tallies");
            pair.rows().forEach(row -> rows.add(part(pair, row)));
            all.add(rows);
        }
        return all;
    }

    private static Paragraph voters(String where, BothRounds.Voters voters) {
        var place = new Span(Words.say(where) + ": ");
        place.addClassName("name");
        var present = voters.present();
        var said = new Span(
                present == null
                        ? Words.say("between.both.alone", Map.of("n", voters.answered()))
                        : Words.say(
                                "between.both.of",
                                Map.of("n", voters.answered(), "m", Math.max(present, voters.answered()))));
        return new Paragraph(place, said);
    }

    private static Div part(BothRounds.Pair pair, BothRounds.Row row) {
        var name = Stored.text(new Paragraph(row.name()));
        name.addClassName("name");
        var part = new Div(
                name,
                side("between.both.hall", row.hall(), pair.hall().tooFew()),
                side("between.both.home", row.home(), pair.home().tooFew()));
        part.addClassNames("tally", "both");
        return part;
    }

    private static Div side(String where, BothRounds.@Nullable Share share, boolean tooFew) {
        var words = words(share, tooFew);
        var label = new Paragraph(Words.say(where) + ": " + words);
        label.addClassName("who");
        var side = new Div(label);
        if (share != null && !tooFew && !share.hidden() && share.answers() > 0) {
            var bar = new Div();
            bar.addClassName("bar");
            bar.getElement().setAttribute("role", "img").setAttribute("aria-label", Words.say(where) + ": " + words);
            piece(bar, "yes", share.support());
            piece(bar, "few", share.answers() - share.support());
            side.add(bar);
        }
        return side;
    }

    private static String words(BothRounds.@Nullable Share share, boolean tooFew) {
        if (share == null) {
            return Words.say("between.both.not");
        }
        return tooFew || share.hidden()
                ? Words.say("between.both.few")
                : Words.say("between.both.share", Map.of("n", share.support(), "m", share.answers()));
    }

    private static void piece(Div bar, String css, int people) {
        if (people > 0) {
            var piece = new HtmlComponent("i");
            piece.addClassName(css);
            Html.text(piece, Integer.toString(people));
            piece.getStyle().set("--n", Integer.toString(people));
            bar.add(piece);
        }
    }
}
