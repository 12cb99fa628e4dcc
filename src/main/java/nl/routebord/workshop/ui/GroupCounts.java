package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;

/** How many of each group are there: numbers only, in the order of the groups, those who did not say it last. */
final class GroupCounts extends UnorderedList {

    /** Presence is counted by the id of a group, which no new name changes; this is for who did not say it. */
    static final String UNSAID = "unsaid";

    private final Map<String, Line> lines = new LinkedHashMap<>();

    GroupCounts(List<Groups.Group> groups) {
        addClassName("groups");
        groups.forEach(group -> line(group.id().toString(), group.name()));
        line(UNSAID, Words.say(Words.DUTCH, "workshop.group.none"));
    }

    void show(Presence presence) {
        lines.forEach((group, line) ->
                Html.text(line.number, String.valueOf(presence.perGroup().getOrDefault(group, 0))));
    }

    /** Shows what the groups are called now. */
    void show(List<Groups.Group> groups) {
        for (var group : groups) {
            var line = lines.get(group.id().toString());
            if (line != null) {
                Html.text(line.name, group.name());
            }
        }
    }

    /** A number that stands out, nought to begin with. */
    static Element number() {
        return new Element("b").setAttribute("class", "num").setText("0");
    }

    private void line(String group, String name) {
        var line = new Line(name);
        lines.put(group, line);
        add(line);
    }

    private static final class Line extends ListItem {

        private final Span name;
        private final Element number = number();

        Line(String words) {
            name = new Span(words);
            add(Stored.text(name));
            getElement().appendChild(number);
        }
    }
}
