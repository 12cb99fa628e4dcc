package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.trail.Way;
import nl.routebord.workshop.ui.spi.WayStop;

/** "Hiervan werd gemaakt": what was made of a thing, each with the board it stands on. */
final class Became extends Div {

    private final UnorderedList list = new UnorderedList();
    private transient List<Way.Stop> shown = List.of();

    Became() {
        list.addClassName("stops-of-way");
        add(new Paragraph(Words.say("workshop.mine.became")), list);
        Html.hide(this, true);
    }

    void show(List<Way.Stop> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        now.forEach(stop -> list.add(WayStop.after(stop)));
        Html.hide(this, now.isEmpty());
    }
}
