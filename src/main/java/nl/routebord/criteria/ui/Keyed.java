package nl.routebord.criteria.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the children of a list in step with a record: one component per key, made once, changed in place, moved least. */
final class Keyed<R, C extends Component> {

    private final Component list;
    private final Function<R, UUID> key;
    private final Function<R, C> make;
    private final BiConsumer<C, R> change;
    private final Map<UUID, C> made = new HashMap<>();

    Keyed(Component list, Function<R, UUID> key, Function<R, C> make, BiConsumer<C, R> change) {
        this.list = list;
        this.key = key;
        this.make = make;
        this.change = change;
    }

    void show(List<R> rows) {
        var wanted = rows.stream().map(key).collect(Collectors.toSet());
        made.entrySet().removeIf(entry -> {
            var gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var component = made.computeIfAbsent(key.apply(row), fresh -> make.apply(row));
            change.accept(component, row);
            place(component, at);
        }
    }

    /** Who types in a child that keeps its place types on. */
    private void place(C component, int at) {
        var parent = list.getElement();
        if (at >= parent.getChildCount() || !parent.getChild(at).equals(component.getElement())) {
            component.getElement().removeFromParent();
            parent.insertChild(at, component.getElement());
        }
    }
}
