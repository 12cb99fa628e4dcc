package nl.routebord.entries;

import java.util.LinkedHashMap;
import java.util.UUID;
import nl.routebord.shared.Cut;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Receives;
import org.springframework.stereotype.Component;

/** Every board of entries takes in what came out of another board, under the name it has there. */
@Component
class EntryReceiver implements Receives {

    private final Shapes shapes;
    private final Entries entries;
    private final EntryReach reach;

    EntryReceiver(Shapes shapes, Entries entries, EntryReach reach) {
        this.shapes = shapes;
        this.entries = entries;
        this.reach = reach;
    }

    @Override
    public boolean takes(ActivityView target) {
        return shapes.of(target.id())
                .filter(shape -> shape.naming().type().isWords())
                .isPresent();
    }

    @Override
    public UUID receive(Scope scope, ActivityView target, String text) {
        var shape = shapes.of(target.id()).orElseThrow(Entry::gone);
        if (reach.count(target.id()) >= Entries.MOST) {
            throw Refusal.because("entries.refused.full", java.util.Map.of("n", Entries.MOST));
        }
        var naming = shape.naming();
        var values = new LinkedHashMap<String, String>();
        values.put(
                naming.key(),
                naming.type().read(naming, Cut.characters(text, naming.type().max())));
        return entries.put(scope, target, 0, values, "entry.added").value();
    }
}
