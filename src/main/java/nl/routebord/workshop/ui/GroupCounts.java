package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Presence;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;

/** How many of each group are there: numbers only, in the order of the groups, those who did not say it last. */
final class GroupCounts extends UnorderedList {

    private final Map<String, Element> numbers = new LinkedHashMap<>();

    GroupCounts(List<Groups.Group> groups) {
        addClassName("groups");
        groups.forEach(group -> line(group.name()));
        line(Words.say(Words.DUTCH, "workshop.group.none"));
    }

    void show(Presence presence) {
        numbers.forEach((group, number) ->
                number.setText(String.valueOf(presence.perGroup().getOrDefault(group, 0))));
    }

    /** A number that stands out, nought to begin with. */
    static Element number() {
        return new Element("b").setAttribute("class", "num").setText("0");
    }

    private void line(String group) {
        var number = number();
        numbers.put(group, number);
        var line = new ListItem(Stored.text(new Span(group)));
        line.getElement().appendChild(number);
        add(line);
    }
}
