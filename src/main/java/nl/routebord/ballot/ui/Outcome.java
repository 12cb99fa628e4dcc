package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one part on a phone or at the desk: its bar, and behind one tap the groups and the reasons. They are made
 * at that tap, so that the page of a phone stays small.
 */
final class Outcome extends Div {

    private static final long serialVersionUID = 1L;

    private final TallyRow row = new TallyRow();
    private final NativeButton toggle = new NativeButton(Words.say("ballot.result.why"));
    private final Div detail = new Div();
    private final GroupRows groups = new GroupRows();
    private final Reasons reasons = new Reasons();
    private final Paragraph silent = new Paragraph(Words.say("ballot.result.noreasons"));
    private transient Results.@Nullable Line line;
    private boolean open;

    Outcome() {
        addClassName("outcome");
        toggle.addClassNames("act", "quiet");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            open = !open;
            showDetail();
        });
        detail.addClassNames("detail", "gap");
        silent.addClassName("soft");
        detail.add(groups, reasons, silent);
        add(row, toggle);
    }

    void show(Results.Line now) {
        line = now;
        row.show(now.asking().method(), now.tally(), now.most());
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
        groups.show(line.asking(), tally.groups());
        reasons.show(line.asking(), tally.reasons());
        Voices.hide(reasons, tally.reasons().isEmpty());
        Voices.hide(silent, !tally.reasons().isEmpty());
        add(detail);
    }
}
