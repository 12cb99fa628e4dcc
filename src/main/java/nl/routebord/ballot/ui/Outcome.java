package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one part on a phone or at the desk: its bar, and behind one tap the groups, the second figure and the
 * reasons. They are made at that tap, so that the page of a phone stays small.
 */
final class Outcome extends Div {

    private static final long serialVersionUID = 1L;

    private final TallyRow row = new TallyRow();
    private final NativeButton toggle = new NativeButton(Words.say("ballot.result.why"));
    private final Div detail = new Div();
    private final Paragraph sentence = Stored.text(new Paragraph());
    private final Paragraph places = new Paragraph();
    private final GroupRows groups = new GroupRows();
    private final EvenRow even = EvenRow.within();
    private final Reasons reasons;
    private final Paragraph silent = new Paragraph(Words.say("ballot.result.noreasons"));
    private transient Results.@Nullable Line line;
    private boolean open;

    /** {@code desk} is the seat from which reasons can be hidden; null elsewhere. */
    Outcome(@Nullable String desk) {
        reasons = new Reasons(desk);
        addClassName("outcome");
        toggle.addClassNames("act", "quiet");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            open = !open;
            showDetail();
        });
        detail.addClassNames("detail", "gap");
        silent.addClassName("soft");
        detail.add(sentence, places, groups, even, reasons, silent);
        add(row, toggle);
    }

    void show(Results.Line now) {
        line = now;
        row.show(now.asking(), now.tally(), now.most());
        toggle.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "ballot.result.why_about",
                                Map.of("name", now.tally().name())));
        Voices.hide(toggle, now.tally().isUnanswered());
        showDetail();
    }

    private void showDetail() {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (!open || line == null) {
            detail.removeFromParent();
            return;
        }
        var tally = line.tally();
        Html.text(sentence, tally.figures().sentence());
        Voices.hide(sentence, tally.figures().sentence().isEmpty());
        Html.text(places, line.asking().method() == Method.RANKING ? places(tally) : "");
        Voices.hide(places, places.getText().isEmpty());
        groups.show(line.asking(), tally.groups());
        var weighed = PerGroup.even(line.asking(), tally.groups());
        even.show(weighed.orElse(null));
        Voices.hide(even, weighed.isEmpty());
        reasons.show(line);
        Voices.hide(reasons, tally.reasons().isEmpty());
        Voices.hide(silent, !tally.reasons().isEmpty());
        add(detail);
    }

    /** How often it stood at each place: the steps of the count. */
    private static String places(Tally tally) {
        var counts = tally.figures().counts();
        var words = new java.util.ArrayList<String>();
        for (int at = 0; counts != null && at < counts.size(); at++) {
            words.add(Words.say("ballot.places.one", Map.of("place", at + 1, "n", counts.get(at))));
        }
        return String.join(" · ", words);
    }
}
