package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Side;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/**
 * Why people chose: side by side where there is room, the smallest side first, a few reasons of each at a time. No name, no
 * alias, no group.
 */
final class Reasons extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 5;

    private transient List<Side> sides = List.of();

    Reasons() {
        addClassName("sides");
    }

    void show(Asking asking, Tally tally) {
        var now = Side.of(asking, tally);
        if (!now.equals(sides)) {
            sides = now;
            removeAll();
            now.forEach(side -> add(new OneSide(side)));
        }
    }

    /** The sign, the word and the number of people above the reasons of a side. */
    static Paragraph head(Side side) {
        var head = new Paragraph(
                Voices.sign(side.voice()),
                new Span(Words.say("ballot.side", Map.of("word", side.word(), "n", side.people()))));
        head.addClassName("side-head");
        return head;
    }

    private static final class OneSide extends Div {

        private static final long serialVersionUID = 1L;

        private final UnorderedList list = new UnorderedList();
        private final NativeButton more = new NativeButton(Words.say("ballot.more"));
        private final transient Side side;

        OneSide(Side side) {
            this.side = side;
            addClassName("one-side");
            list.addClassName("reasons");
            more.addClassNames("act", "wide");
            more.addClickListener(click -> unfold());
            add(head(side), list, more);
            unfold();
        }

        private void unfold() {
            var from = list.getComponentCount();
            side.reasons().stream().skip(from).limit(PAGE).forEach(reason -> {
                var item = new ListItem(Stored.text(new Span(reason)));
                item.addClassNames("card", "reason");
                list.add(item);
            });
            Voices.hide(more, list.getComponentCount() == side.reasons().size());
        }
    }
}
