package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Settled;
import org.jspecify.annotations.Nullable;

/** What lies fixed and what is still open, folded below an activity; away while nobody said. */
public final class SettledPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean folded;
    private @Nullable Parts parts;

    private SettledPanel(boolean folded) {
        this.folded = folded;
        addClassName("settled");
        Html.hide(this, true);
    }

    /** For a page about one board. */
    public static Panel of(TrajectId traject) {
        return panel(traject, true);
    }

    /** The same, not folded: for a page about the whole traject. */
    public static Panel unfolded(TrajectId traject) {
        return panel(traject, false);
    }

    private static Panel panel(TrajectId traject, boolean folded) {
        var panel = new SettledPanel(folded);
        return new Panel(panel, List.of(new Feed<>(Settled.topic(traject), Audience.HALL, Settled.class, panel::show)));
    }

    private static Section part(Icon icon, String words, UnorderedList list) {
        var head = new Div(icon.create(), Html.span(Words.say(words), "name"));
        head.addClassName("row");
        list.addClassName("lines");
        return new Section(head, list);
    }

    /** Drawn at the first need: mostly nobody said anything, and every phone has this. */
    private void show(Settled now) {
        if (!now.isEmpty() || parts != null) {
            draw().show(now);
        }
        Html.hide(this, now.isEmpty());
    }

    private Parts draw() {
        var drawn = parts;
        if (drawn == null) {
            drawn = new Parts();
            parts = drawn;
            if (folded) {
                add(Html.fold("more", Html.summary("", Icon.LOCK.create(), drawn.title), drawn));
            } else {
                add(drawn);
            }
        }
        return drawn;
    }

    private static final class Parts extends Div {

        private static final long serialVersionUID = 1L;

        private final Span title = new Span();
        private final UnorderedList fixed = new UnorderedList();
        private final UnorderedList open = new UnorderedList();
        private final Section fixedPart = part(Icon.LOCK, "workshop.settled.fixed", fixed);
        private final Section openPart = part(Icon.PENCIL, "workshop.settled.open", open);

        Parts() {
            addClassName("settled-parts");
            add(fixedPart, openPart);
        }

        void show(Settled now) {
            Html.text(
                    title,
                    Words.say(
                            "workshop.settled",
                            Map.of(
                                    "fixed",
                                    now.fixed().size(),
                                    "open",
                                    now.open().size())));
            fill(fixedPart, fixed, now.fixed());
            fill(openPart, open, now.open());
        }
    }

    private static void fill(Section part, UnorderedList list, List<String> lines) {
        list.removeAll();
        lines.forEach(line -> list.add(Stored.text(new ListItem(line))));
        Html.hide(part, lines.isEmpty());
    }
}
