package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Tally.Reason;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Why people chose: those of the smaller voices first, a few at a time. No name, no alias, no group. */
final class Reasons extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 5;

    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton(Words.say("ballot.more"));
    private transient List<Reason> reasons = List.of();
    private transient @Nullable Asking asking;
    private int shown = PAGE;

    Reasons() {
        addClassNames("gap", "small");
        list.addClassName("reasons");
        more.addClassNames("act", "wide");
        more.addClickListener(click -> {
            shown += PAGE;
            slice();
        });
        add(list, more);
    }

    void show(Asking asking, List<Reason> now) {
        this.asking = asking;
        if (!now.equals(reasons)) {
            reasons = now;
            list.removeAll();
        }
        slice();
    }

    private void slice() {
        for (int at = list.getComponentCount(); at < Math.min(shown, reasons.size()); at++) {
            list.add(item(reasons.get(at)));
        }
        Voices.hide(more, reasons.size() <= shown);
    }

    private ListItem item(Reason reason) {
        var asked = Objects.requireNonNull(asking);
        var word = new Span(Marks.word(asked, reason.mark()) + ": ");
        word.addClassName("sr");
        var item = new ListItem(
                Voices.sign(asked.method(), reason.mark()), new Span(word, Stored.text(new Span(reason.text()))));
        item.addClassNames("card", "reason");
        return item;
    }
}
