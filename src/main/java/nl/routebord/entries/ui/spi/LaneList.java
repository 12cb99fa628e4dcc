package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;

/** Lanes as a picture in small, for a phone or the desk: what stands where, by name. Drawn anew only where something changed. */
public final class LaneList extends Div {

    private final UnorderedList lanes = new UnorderedList();
    private List<Lane> shown = List.of();
    private Map<EntryId, Integer> numbers = Map.of();
    private boolean drags;

    public LaneList() {
        addClassName("lane-list");
        lanes.addClassName("lanes-small");
        add(lanes);
    }

    /** Names can be dragged from lane to lane, where an {@link EntryDrag} stands in the picture. */
    public LaneList dragging() {
        drags = true;
        addClassName("drags");
        return this;
    }

    /** The same with the numbers that a drawing beside it uses. */
    public void show(Shape shape, List<Lane> now, Map<EntryId, Integer> numbered) {
        numbers = Map.copyOf(numbered);
        show(shape, now);
        setClassName("numbered", !numbers.isEmpty());
    }

    public void show(Shape shape, List<Lane> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        lanes.removeAll();
        now.forEach(lane -> lanes.add(lane(shape, lane)));
    }

    private ListItem lane(Shape shape, Lane lane) {
        var title = new Paragraph(
                Stored.text(new Span(lane.title())),
                Html.span(Integer.toString(lane.rows().size()), "num"));
        title.addClassName("title");
        var names = new OrderedList();
        for (EntryBoard.Row row : lane.rows()) {
            var number = numbers.get(row.id());
            var item =
                    Stored.text(new ListItem(row.name(shape).isEmpty() ? Words.say("entries.open") : row.name(shape)));
            if (number != null) {
                item.getElement().setAttribute("value", number.toString());
            }
            if (drags) {
                RbDrag.thing(item.getElement(), row.id().toString(), row.version());
            }
            names.add(item);
        }
        var item = new ListItem(title);
        item.addClassName("lane-small");
        if (drags && !lane.means().isEmpty()) {
            RbDrag.place(item.getElement(), EntryDrag.inputs(lane.means()));
        }
        if (!lane.rows().isEmpty()) {
            item.add(names);
        }
        return item;
    }
}
