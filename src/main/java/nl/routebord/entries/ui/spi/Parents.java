package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** What an entry was made of, folded away: everybody finds their own words back. */
final class Parents extends Div {

    private final Span title = new Span();
    private final UnorderedList list = new UnorderedList();
    private List<EntryBoard.Parent> shown = List.of();

    Parents() {
        list.addClassName("parents");
        add(Html.fold("more", Html.summary("", Icon.MERGE.create(), title), list));
        Html.hide(this, true);
    }

    void show(List<EntryBoard.Parent> parents) {
        if (parents.equals(shown)) {
            return;
        }
        shown = parents;
        Html.text(
                title,
                parents.stream().anyMatch(EntryBoard.Parent::split)
                        ? Words.say("entries.parents.split")
                        : Words.say("entries.parents", Map.of("n", parents.size())));
        list.removeAll();
        parents.forEach(parent -> list.add(line(parent)));
        Html.hide(this, parents.isEmpty());
    }

    private static ListItem line(EntryBoard.Parent parent) {
        var line = new ListItem(Stored.text(new Span(parent.name())));
        if (parent.table() > 0) {
            line.add(Html.span(Words.say("entries.fromTable", Map.of("n", parent.table())), "from"));
        } else if (parent.by() != null) {
            line.add(Html.span(Words.say("entries.from", Map.of("name", parent.by())), "from"));
        }
        if (parent.support() > 0) {
            line.add(Html.span(" " + Words.say("entries.parent.support", Map.of("n", parent.support())), "from"));
        }
        return line;
    }
}
