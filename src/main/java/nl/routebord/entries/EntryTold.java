package nl.routebord.entries;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of a board calls entries by what they are called now; on a nameless board it names nobody of the room. */
@Component
class EntryTold implements Told {

    private final JdbcClient jdbc;
    private final Shapes shapes;

    EntryTold(JdbcClient jdbc, Shapes shapes) {
        this.jdbc = jdbc;
        this.shapes = shapes;
    }

    @Override
    public String itemKind() {
        return EntryId.KIND;
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        var naming = shapes.of(activity).map(Shape::naming).map(EntryField::key).orElse("");
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select c.entry_id, c.text from entry_cell c join entry e on e.id = c.entry_id
                where e.activity_id = ? and c.field = ?""").params(activity.value(), naming).query(row -> {
            names.put(row.getObject("entry_id", UUID.class), row.getString("text"));
        });
        return names;
    }

    @Override
    public boolean signs(ActivityId activity) {
        return shapes.of(activity).filter(shape -> !shape.has(Trait.NAMELESS)).isPresent();
    }
}
