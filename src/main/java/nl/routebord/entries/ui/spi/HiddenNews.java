package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/**
 * Says once that a card of one's own was hidden, for who does not see it go; silent at the first record. It stands there from
 * the start, for a screen reader passes over a region that comes with its words. Why it was hidden stands with the card.
 */
final class HiddenNews extends Paragraph {

    private Set<EntryId> known = Set.of();
    private boolean begun;

    HiddenNews() {
        addClassName("sr");
        getElement().setAttribute("role", "status");
    }

    void hear(Shape shape, List<EntryBoard.Row> hidden) {
        var fresh = hidden.stream().filter(row -> !known.contains(row.id())).toList();
        if (begun && !fresh.isEmpty()) {
            Html.text(
                    this,
                    fresh.stream()
                            .map(row -> row.name(shape) + ": " + Words.say("workshop.hidden.told"))
                            .collect(Collectors.joining(" ")));
        } else if (hidden.isEmpty()) {
            // Emptied, so that the same words are said again when it is hidden again.
            Html.text(this, "");
        }
        begun = true;
        known = hidden.stream().map(EntryBoard.Row::id).collect(Collectors.toSet());
    }
}
