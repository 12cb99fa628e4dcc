package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.routebord.live.Delivery;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** How the room is doing: who is with us, behind and gone as numbers, how long a change takes, and when it is better to wait. */
final class DeskHealth extends Div {

    private final Fact joined = new Fact(Icon.CHECK, "joined");
    private final Fact behind = new Fact(Icon.CLOCK, "behind");
    private final Fact gone = new Fact(Icon.WIFI_OFF, "gone");
    private final Span way = new Span();
    private final Paragraph delivery = new Paragraph(Icon.PHONE.create(), way);
    private final Span why = new Span();
    private final Paragraph wait = new Paragraph(Icon.WARNING.create(), why);
    private Presence presence = new Presence(Map.of(), 0, 0);
    private Delivery delivered = Delivery.NONE;

    DeskHealth() {
        addClassName("health");
        var facts = new UnorderedList(joined, behind, gone);
        facts.addClassName("facts");
        delivery.addClassNames("delivery", "with-icon");
        wait.addClassNames("note", "adapt", "wait");
        // Stands there empty before it speaks, or screen readers stay silent.
        var told = new Div(wait);
        told.getElement().setAttribute("role", "status");
        add(facts, delivery, told);
        show();
    }

    void show(Presence now) {
        presence = now;
        show();
    }

    void show(Delivery now) {
        delivered = now;
        show();
    }

    private void show() {
        joined.show(presence.total());
        behind.show(presence.behind());
        gone.show(presence.gone());
        var takes = RoomHealth.delivery(delivered);
        Html.text(way, takes.map(Words::say).orElse(""));
        Html.hide(delivery, takes.isEmpty());
        var better = RoomHealth.wait(presence, delivered);
        Html.text(why, better.map(Words::say).orElse(""));
        Html.hide(wait, better.isEmpty());
    }

    private static final class Fact extends ListItem {

        private final String key;
        private final Element number = GroupCounts.number();
        private final Span words = new Span();

        Fact(Icon icon, String name) {
            key = "workshop.desk." + name;
            addClassName(name);
            add(icon.create());
            getElement().appendChild(number, words.getElement());
        }

        void show(int people) {
            Html.text(number, String.valueOf(people));
            number.getClassList().set("some", people > 0);
            Html.text(words, Words.say(key, Map.of("n", people)));
        }
    }
}
