package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.routebord.ballot.Side;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.HideTap;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Why people chose: side by side where there is room, the smallest side first, a few reasons of each at a time. No name, no
 * alias, no group. At the desk each can be hidden; there those that are hidden stay in their place.
 */
final class Reasons extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 5;

    private final @Nullable String desk;
    private final transient Keyed<Side, OneSide> sides;
    private transient Results.@Nullable Line line;

    /** {@code desk} is the seat from which they can be hidden; null elsewhere. */
    Reasons(@Nullable String desk) {
        this.desk = desk;
        addClassName("sides");
        sides = new Keyed<>(this, Side::voice, side -> new OneSide(), OneSide::show);
    }

    void show(Results.Line now) {
        if (line != null && !line.round().equals(now.round())) {
            sides.show(List.of());
        }
        line = now;
        sides.show(Side.of(now.asking(), now.tally()));
    }

    /** The sign, the word and the number of people above the reasons of a side. */
    static Paragraph head(Side side) {
        var head = new Paragraph(
                Voices.sign(side.voice()),
                new Span(Words.say("ballot.side", Map.of("word", side.word(), "n", side.people()))));
        head.addClassName("side-head");
        return head;
    }

    private final class OneSide extends Div {

        private static final long serialVersionUID = 1L;

        private final UnorderedList list = new UnorderedList();
        private final transient List<OneReason> items = new ArrayList<>();
        private final NativeButton more = new NativeButton(Words.say("ballot.more"));
        private transient @Nullable Side side;
        private int unfolded = PAGE;

        OneSide() {
            addClassName("one-side");
            list.addClassName("reasons");
            more.addClassNames("act", "wide");
            more.addClickListener(click -> {
                unfolded += PAGE;
                draw(Objects.requireNonNull(side));
            });
        }

        void show(Side now) {
            if (side == null) {
                add(head(now), list, more);
            }
            if (!now.equals(side)) {
                side = now;
                draw(now);
            }
        }

        /** What is unfolded stays so, and what stands stays the same item: who just pressed a button there reads its answer. */
        private void draw(Side now) {
            var wanted = now.reasons().stream().limit(unfolded).toList();
            var same = items.size() <= wanted.size()
                    && IntStream.range(0, items.size())
                            .allMatch(at -> items.get(at).isOf(wanted.get(at)));
            if (!same) {
                items.clear();
                list.removeAll();
            }
            wanted.stream().skip(items.size()).map(OneReason::new).toList().forEach(item -> {
                items.add(item);
                list.add(item);
            });
            IntStream.range(0, items.size()).forEach(at -> items.get(at).show(wanted.get(at)));
            Voices.hide(more, wanted.size() == now.reasons().size());
        }
    }

    private final class OneReason extends ListItem {

        private static final long serialVersionUID = 1L;

        private final transient Tally.Reason of;
        private final @Nullable HideTap tap;

        OneReason(Tally.Reason reason) {
            of = reason;
            addClassNames("card", "reason");
            add(Stored.text(new Span(reason.text())));
            tap = tap();
            if (tap != null) {
                add(tap);
            }
        }

        boolean isOf(Tally.Reason reason) {
            return of.mark() == reason.mark() && of.text().equals(reason.text());
        }

        void show(Tally.Reason reason) {
            setClassName("off", reason.hidden());
            if (tap != null) {
                tap.show(reason.hidden());
            }
        }

        private @Nullable HideTap tap() {
            var seat = desk;
            var at = line;
            if (seat == null || at == null) {
                return null;
            }
            var round = at.round().toString();
            var option = at.tally().option().toString();
            return new HideTap(
                    act -> RbForm.of("ballot.reason." + act, seat)
                            .key("ballot.reason." + act + ":" + round + ":" + option + ":" + of.mark() + ":" + of.key())
                            .hidden("round", round)
                            .hidden("option", option)
                            .hidden("words", of.key()),
                    of.text());
        }
    }
}
