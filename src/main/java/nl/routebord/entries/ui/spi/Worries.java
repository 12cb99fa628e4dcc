package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.ui.spi.HideBeside;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** The concerns beside an entry; at the desk with what hides them. */
final class Worries extends UnorderedList {

    private List<EntryBoard.Worry> shown = List.of();

    private final transient Keyed<EntryBoard.Worry, Line> lines;

    /** For who takes part. */
    Worries() {
        this(null);
    }

    /** {@code desk} is the seat of the desk; null elsewhere. */
    Worries(@Nullable String desk) {
        lines = new Keyed<>(this, EntryBoard.Worry::id, worry -> new Line(desk, worry), Line::show);
        addClassName("worries");
        Html.hide(this, true);
    }

    void show(List<EntryBoard.Worry> worries) {
        if (worries.equals(shown)) {
            return;
        }
        shown = worries;
        lines.show(worries);
        Html.hide(this, worries.isEmpty());
    }

    /** One of them, made once: who taps or reads in it goes on while others come. */
    private static final class Line extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Span words = new Span();
        private final @Nullable HideBeside act;
        private EntryBoard.@Nullable Worry shown;

        Line(@Nullable String desk, EntryBoard.Worry worry) {
            addClassName("concern");
            add(Icon.WARNING.create(), words);
            act = desk == null ? null : new HideBeside(desk, Concerns.ASIDE, worry.id(), worry.text());
            if (act != null) {
                add(act);
            }
        }

        void show(EntryBoard.Worry worry) {
            if (worry.equals(shown)) {
                return;
            }
            shown = worry;
            say(worry);
            setClassName("off", worry.hidden() != null);
            if (act != null) {
                act.show(worry.hidden());
            }
        }

        private void say(EntryBoard.Worry worry) {
            var said = worry.by() == null
                    ? Words.say("entries.worry.said")
                    : Words.say("entries.worry.saidBy", Map.of("name", worry.by()));
            words.getElement().removeAllChildren();
            words.getElement()
                    .appendChild(
                            new Element("b").setText(said),
                            Element.createText(" "),
                            Stored.text(new Element("span").setText(worry.text())));
            if (worry.from() != null) {
                words.add(Html.span(" " + Words.say("entries.worry.from", Map.of("name", worry.from())), "from"));
            }
        }
    }
}
