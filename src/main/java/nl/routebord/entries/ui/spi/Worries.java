package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.ui.spi.HideBeside;
import org.jspecify.annotations.Nullable;

/** The concerns beside an entry; at the desk with what hides them. */
final class Worries extends UnorderedList {

    private List<EntryBoard.Worry> shown = List.of();

    private final @Nullable String desk;
    private final Map<UUID, HideBeside> acts = new HashMap<>();

    /** For who takes part. */
    Worries() {
        this(null);
    }

    /** {@code desk} is the seat of the desk; null elsewhere. */
    Worries(@Nullable String desk) {
        this.desk = desk;
        addClassName("worries");
        Html.hide(this, true);
    }

    void show(List<EntryBoard.Worry> worries) {
        if (worries.equals(shown)) {
            return;
        }
        shown = worries;
        removeAll();
        worries.forEach(worry -> add(line(worry)));
        Html.hide(this, worries.isEmpty());
    }

    private ListItem line(EntryBoard.Worry worry) {
        var said = worry.by() == null
                ? Words.say("entries.worry.said")
                : Words.say("entries.worry.saidBy", Map.of("name", worry.by()));
        var words = new Span();
        words.getElement()
                .appendChild(
                        new Element("b").setText(said),
                        Element.createText(" "),
                        Stored.text(new Element("span").setText(worry.text())));
        if (worry.from() != null) {
            words.add(Html.span(" " + Words.say("entries.worry.from", Map.of("name", worry.from())), "from"));
        }
        var line = new ListItem(Icon.WARNING.create(), words);
        line.addClassName("concern");
        line.setClassName("off", worry.hidden() != null);
        if (desk != null) {
            // Kept, so that nobody taps in a form that goes away.
            var act = acts.computeIfAbsent(
                    worry.id(), fresh -> new HideBeside(desk, Concerns.ASIDE, fresh, worry.text()));
            act.show(worry.hidden());
            line.add(act);
        }
        return line;
    }
}
