package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Children with a fixed order, of which each is made at its first need: what a card may once say stands on no phone until it
 * says it. In a hall each part that is left out is left out a thousand times, on the screens and in memory.
 */
public final class Seated {

    private final Component parent;
    private final List<Seat<?>> order = new ArrayList<>(8);

    public Seated(Component parent) {
        this.parent = parent;
    }

    /** A place below all that were asked for before it; nothing is put there yet. */
    public <C extends Component> Seat<C> place(Supplier<C> make) {
        var seat = new Seat<>(make);
        order.add(seat);
        return seat;
    }

    /** The place of one child. */
    public final class Seat<C extends Component> {

        private final Supplier<C> make;
        private @Nullable C child;

        private Seat(Supplier<C> make) {
            this.make = make;
        }

        /** The child, made and put in its place if it is not there yet. */
        public C child() {
            if (child == null) {
                child = make.get();
                var above = order.subList(0, order.indexOf(this)).stream()
                        .filter(seat -> seat.child != null)
                        .count();
                parent.getElement().insertChild((int) above, child.getElement());
            }
            return child;
        }

        /** Has the child filled and shows it, or hides it. One that was never needed is not made to be hidden. */
        public void show(boolean shown, Consumer<C> fill) {
            if (shown || child != null) {
                fill.accept(child());
                Html.hide(child(), !shown);
            }
        }
    }
}
