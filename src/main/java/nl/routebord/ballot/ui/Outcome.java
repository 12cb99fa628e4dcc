package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.ballot.Tally;
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
    private transient @Nullable Tally tally;
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

    void show(Tally now) {
        tally = now;
        row.show(now);
        toggle.getElement()
                .setAttribute("aria-label", Words.say("ballot.result.why_about", Map.of("name", now.name())));
        showDetail();
    }

    private void showDetail() {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (!open || tally == null) {
            detail.removeFromParent();
            return;
        }
        groups.show(tally.groups());
        reasons.show(tally.reasons());
        Voices.hide(reasons, tally.reasons().isEmpty());
        Voices.hide(silent, !tally.reasons().isEmpty());
        add(detail);
    }
}
