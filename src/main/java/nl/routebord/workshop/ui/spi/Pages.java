package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** The buttons that turn a {@link Slice}: what waits above the list, and next and back below it. Nothing is read for it. */
public final class Pages {

    private final Slice slice;
    private final Runnable turned;
    private final NativeButton waiting = button();
    private final NativeButton next = button();
    private final NativeButton back = button();
    private final Paragraph where = Html.paragraph("soft");
    private final Div below = new Div(where, next, back);
    private @Nullable Shown shown;

    private record Shown(int waiting, int from, int end, int all, boolean hasBack) {}

    /** {@code turned} draws the slice anew after a press. */
    public Pages(Slice slice, Runnable turned) {
        this.slice = slice;
        this.turned = turned;
        below.addClassNames("gap", "small");
        Html.text(next, Words.say("workshop.pages.next"));
        Html.text(back, Words.say("workshop.pages.back"));
        where.getElement().setAttribute("tabindex", "-1");
        waiting.addClickListener(click -> turn(slice::first));
        next.addClickListener(click -> turn(slice::next));
        back.addClickListener(click -> turn(slice::back));
    }

    public NativeButton above() {
        return waiting;
    }

    public Div below() {
        return below;
    }

    public void show() {
        var now = new Shown(slice.waiting(), slice.from(), slice.end(), slice.all(), slice.hasBack());
        if (now.equals(shown)) {
            return;
        }
        Html.text(waiting, Words.say("workshop.pages.waiting", Map.of("n", slice.waiting())));
        Html.text(
                where,
                Words.say("workshop.pages.where", Map.of("from", slice.from(), "to", slice.end(), "all", slice.all())));
        Html.hide(waiting, slice.waiting() == 0);
        Html.hide(next, !slice.hasNext());
        Html.hide(back, !slice.hasBack());
        Html.hide(below, !slice.hasNext() && !slice.hasBack());
        shown = now;
    }

    private void turn(Runnable act) {
        act.run();
        turned.run();
        waiting.scrollIntoView();
    }

    private static NativeButton button() {
        var button = new NativeButton();
        button.addClassNames("act", "wide");
        return button;
    }
}
