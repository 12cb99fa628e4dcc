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

/** The concerns beside an entry. They only ever come, they never change. */
final class Worries extends UnorderedList {

    private List<EntryBoard.Worry> shown = List.of();

    Worries() {
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

    private static ListItem line(EntryBoard.Worry worry) {
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
        return line;
    }
}
