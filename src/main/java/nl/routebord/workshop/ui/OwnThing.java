package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import nl.routebord.shared.Text;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.ui.spi.Answered;
import org.jspecify.annotations.Nullable;

/** One thing of one's own: where it stands, what became of it, and the forms with which its author changes it or takes it away. */
final class OwnThing extends ListItem {

    private final UUID key;
    private final String base;
    private final Spot what = Stored.text(new Spot(""));
    private final Paragraph lead = new Paragraph();
    private final Paragraph later = Stored.text(new Paragraph());
    private final Became became = new Became();
    private final Answered answered = new Answered();
    private final Receipt receipt;
    private final Paragraph status = Html.paragraph("soft");
    private final Span linkWords = new Span();
    private final Anchor link = new Anchor();
    private final OwnForms forms;
    private final Span whyWords = new Span();
    private final Paragraph why = Html.paragraph("note");

    /** {@code base} is the address of this evening on a phone. */
    OwnThing(String seat, String base, Contribution.Line line) {
        this.key = line.key();
        this.base = base;
        addClassName("thing");
        var where = Html.paragraph("where");
        where.add(Icon.LIST.create(), Stored.text(new Span(line.board())));
        what.addClassName("what");
        what.setId("inbreng-" + key);
        link.add(linkWords, Icon.ARROW_RIGHT.create());
        link.addClassName("act");
        receipt = new Receipt(seat);
        forms = new OwnForms(seat, "inbreng-" + key);
        why.add(Icon.LOCK.create(), whyWords);
        add(where, what, lead, later, answered, became, status, receipt, link, forms, why);
    }

    UUID key() {
        return key;
    }

    /** True while its author has the first of two taps behind them. */
    boolean isGoing() {
        return forms.isGoing();
    }

    /** What is said when it has gone; with its words, so that two in a row are heard as two. */
    String farewell() {
        return what.getText() + ": " + forms.farewell();
    }

    void focus() {
        what.focus();
    }

    /** {@code closed} says why nothing can change on its board now; null where it can. */
    void show(Contribution.Line line, @Nullable Text closed) {
        var mine = line.mine();
        var spoken = mine.spoken();
        Html.text(what, spoken == null ? mine.text() : Words.say(spoken));
        show(mine.later());
        became.show(line.after());
        answered.show(line.answer());
        receipt.show(mine.proof());
        setClassName("only-proved", mine.onlyProved());
        var acts = mine.acts();
        var mends = acts != null && acts.mend();
        var asks = mine.asks() && !mends;
        Html.say(status, asks ? "" : Words.say(mine.status()));
        link.setHref(base + "/" + mine.activity());
        Html.text(linkWords, asks ? Words.say(mine.status()) : Words.say("workshop.mine.go"));
        Html.hide(link, !asks && (acts != null || closed != null));
        forms.show(acts, closed == null, mends && mine.asks());
        Html.say(whyWords, acts == null ? "" : why(acts.instead(), closed));
        Html.hide(why, whyWords.getText().isEmpty());
    }

    private void show(Kind.@Nullable Later now) {
        Html.say(lead, now == null ? "" : Words.say(now.lead()));
        Html.say(later, now == null ? "" : now.text());
    }

    private static String why(@Nullable Text instead, @Nullable Text closed) {
        var reason = closed == null ? instead : closed;
        return reason == null ? "" : Words.say(reason);
    }
}
