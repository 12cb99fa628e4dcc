package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the children of one parent in step with a list: one component per key, made once, changed in place, removed when
 * its row is gone. A form in a child thus survives every frame.
 */
public final class Keyed<R, C extends Component> {

    private final Component parent;
    private final Function<R, Object> key;
    private final Function<R, C> make;
    private final BiConsumer<C, R> change;
    private final Map<Object, C> made = new HashMap<>();
    private List<Object> keys = List.of();

    /** {@code key} names a row and never changes; {@code change} is called for each row of each record. */
    public Keyed(Component parent, Function<R, Object> key, Function<R, C> make, BiConsumer<C, R> change) {
        this.parent = parent;
        this.key = key;
        this.make = make;
        this.change = change;
    }

    /** The rows as they are now, in their order. */
    public void show(List<R> rows) {
        var now = rows.stream().map(key).toList();
        if (now.equals(keys)) {
            for (int at = 0; at < rows.size(); at++) {
                change.accept(Objects.requireNonNull(made.get(now.get(at))), rows.get(at));
            }
            return;
        }
        var wanted = Set.copyOf(now);
        made.entrySet().removeIf(old -> {
            var gone = !wanted.contains(old.getKey());
            if (gone) {
                old.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var component = made.computeIfAbsent(key.apply(row), fresh -> make.apply(row));
            change.accept(component, row);
            put(component, at);
        }
        // Last: a child that failed is tried again with the same rows.
        keys = now;
    }

    /** One row that is there already has changed, and nothing else; without a child for it nothing happens. */
    public void change(R row) {
        var child = made.get(key.apply(row));
        if (child != null) {
            change.accept(child, row);
        }
    }

    /** Does this to every child. */
    public void each(Consumer<C> act) {
        made.values().forEach(act);
    }

    /** Moves only what does not stand there yet: whoever types in a child that stays, types on. */
    private void put(C component, int at) {
        var list = parent.getElement();
        if (at >= list.getChildCount() || !list.getChild(at).equals(component.getElement())) {
            component.getElement().removeFromParent();
            list.insertChild(at, component.getElement());
        }
    }
}
