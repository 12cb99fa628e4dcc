package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Children with a fixed order, of which some come in at their first need: what a card may once say stands on no phone until it
 * says it. In a hall each part that is left out is left out a thousand times.
 */
public final class Seated {

    private final Component parent;
    private final List<Component> order;

    /** All that may ever stand in the parent, from above to below; nothing is put there yet. */
    public Seated(Component parent, Component... order) {
        this.parent = parent;
        this.order = List.of(order);
    }

    /** Puts this one in its place; from then on it stays there, shown or hidden. */
    public void seat(Component child) {
        if (child.getElement().getParent() == null) {
            var before = order.subList(0, order.indexOf(child)).stream()
                    .filter(one -> one.getElement().getParent() != null)
                    .count();
            parent.getElement().insertChild((int) before, child.getElement());
        }
    }

    /** Shows this one, or hides it where it ever stood. */
    public void show(Component child, boolean shown) {
        if (shown) {
            seat(child);
        }
        if (child.getElement().getParent() != null) {
            Html.hide(child, !shown);
        }
    }
}
