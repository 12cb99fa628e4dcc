package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.routemap.Fact;

/** Numbered things of the content below each other: a name and what it means. */
final class Facts {

    private Facts() {}

    static UnorderedList of(List<Fact> facts) {
        return Html.list("facts-list", facts.stream().map(Facts::item).toList());
    }

    /** The same as a line of time: what comes first stands first. */
    static OrderedList inOrder(List<Fact> facts) {
        var list = Html.with(new OrderedList(), "facts-list", "in-order");
        facts.forEach(fact -> list.add(item(fact)));
        return list;
    }

    private static ListItem item(Fact fact) {
        return new ListItem(Html.name(fact.name()), Html.text(fact.text()));
    }
}
