package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.WaySource;

/** Where the things of an activity came from and what was made of them, folded below it; away while nothing is linked. */
public final class WaysPanel extends Div {

    private final Span title = new Span();
    private final UnorderedList list = new UnorderedList();

    private WaysPanel() {
        list.addClassName("ways");
        Html.hide(this, true);
    }

    /** For whoever looks at this activity. */
    public static Panel of(Place place) {
        var panel = new WaysPanel();
        return new Panel(
                panel,
                List.of(new Feed<>(
                        Topic.of(Links.TOPIC, place.activity().id()),
                        place.audience(),
                        WaySource.Ways.class,
                        panel::show)));
    }

    /** Drawn at the first need: every phone has this, and mostly nothing is linked. */
    private void show(WaySource.Ways now) {
        if (getComponentCount() == 0) {
            if (now.ways().isEmpty()) {
                return;
            }
            add(Html.fold("more", Html.summary("", Icon.ROUTE.create(), title), list));
        }
        Html.text(title, Words.say("workshop.way.title", Map.of("n", now.ways().size())));
        list.removeAll();
        now.ways().forEach(way -> list.add(item(way)));
        Html.hide(this, now.ways().isEmpty());
    }

    private static ListItem item(Way way) {
        var name = Stored.text(new Paragraph(way.self().name()));
        name.addClassName("name");
        var item = new ListItem(name);
        item.addClassName("way");
        if (!way.before().isEmpty()) {
            item.add(
                    Html.span(Words.say("workshop.way.before"), "soft"),
                    stops(way.before().reversed()));
        }
        if (!way.after().isEmpty()) {
            item.add(Html.span(Words.say("workshop.way.after"), "soft"), stops(way.after()));
        }
        return item;
    }

    /** From the first to the last, each with the sign of its step. */
    private static UnorderedList stops(List<Way.Stop> stops) {
        var list = new UnorderedList();
        list.addClassName("stops-of-way");
        stops.forEach(stop -> list.add(WayStop.signed(stop)));
        return list;
    }
}
