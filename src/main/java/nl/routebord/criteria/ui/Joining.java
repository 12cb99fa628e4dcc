package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which two points somebody at this desk is about to join: two presses on two cards, then the form. It is this screen's own
 * and nothing is joined before the form is sent; a point that left the board meanwhile is let go.
 */
final class Joining extends Div {

    private final String seat;
    private final Runnable changed;
    private final Span words = new Span();
    private final Paragraph choosing = Html.paragraph("note");
    private @Nullable UUID first;
    private @Nullable UUID second;
    private @Nullable CriteriaBoard board;

    Joining(String seat, Runnable changed) {
        this.seat = seat;
        this.changed = changed;
        addClassName("gap");
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        choosing.getElement().setAttribute("role", "status");
        choosing.add(Icon.MERGE.create(), words);
    }

    void show(CriteriaBoard now, boolean open) {
        board = now;
        if (!open || isGone(first) || isGone(second)) {
            leave();
        }
    }

    /** The first press chooses, a second on the same card lets go, one on another card opens the form. */
    void press(UUID item) {
        if (first == null || second != null) {
            leave();
            first = item;
            find(item).ifPresent(this::choose);
        } else if (item.equals(first)) {
            leave();
        } else {
            second = item;
            open();
        }
        changed.run();
    }

    @Nullable
    UUID first() {
        return first;
    }

    private void choose(CriteriaBoard.Item item) {
        Html.text(
                words,
                Words.say("criteria.join.choose", Map.of("name", item.text().name())));
        var stop = new NativeButton(Words.say("criteria.join.leave"));
        stop.addClassName("act");
        stop.addClickListener(click -> {
            leave();
            changed.run();
        });
        add(choosing, stop);
    }

    private void open() {
        var one = find(first);
        var other = find(second);
        if (one.isPresent() && other.isPresent()) {
            removeAll();
            var form = new JoinForm(seat, one.get(), other.get(), () -> {
                leave();
                changed.run();
            });
            add(form);
            form.focus();
        }
    }

    private void leave() {
        first = null;
        second = null;
        removeAll();
    }

    private boolean isGone(@Nullable UUID item) {
        return item != null && find(item).isEmpty();
    }

    private Optional<CriteriaBoard.Item> find(@Nullable UUID item) {
        return board == null
                ? Optional.empty()
                : board.standing().stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
