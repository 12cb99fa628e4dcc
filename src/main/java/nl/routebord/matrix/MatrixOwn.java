package nl.routebord.matrix;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Held;
import nl.routebord.trail.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows and columns of a matrix are called by what they were made of; those stay, with what was filled in, without the words. */
@Component
class MatrixOwn implements OwnData {

    private final JdbcClient jdbc;

    MatrixOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people fill in are entries. */
    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Held> read(ParticipantId who) {
        return List.of();
    }

    @Override
    public void erase(Erasing erasing) {
        // Nothing here leads to a person; see forget.
    }

    private record Source(ActivityId activity, String part, String name) {}

    @Override
    public void forget(Erasing erasing) {
        erasing.items()
                .keySet()
                .forEach(item -> jdbc.sql("select activity_id, part, name from matrix_source where item_id = ?")
                        .param(item)
                        .query((row, n) -> new Source(
                                new ActivityId(row.getObject("activity_id", UUID.class)),
                                row.getString("part"),
                                row.getString("name")))
                        .list()
                        .forEach(source -> wipe(erasing, source)));
    }

    private void wipe(Erasing erasing, Source source) {
        erasing.board(source.activity);
        jdbc.sql("update matrix_source set name = ? where activity_id = ? and part = ?")
                .params(erasing.words(), source.activity.value(), source.part)
                .update();
        // A row is an entry that is called so; a column is a field of the board.
        jdbc.sql("""
                update entry_cell set text = ? where text = ?
                and entry_id in (select e.id from entry e where e.activity_id = ? and cast(e.id as varchar(40)) = ?)""")
                .params(erasing.words(), source.name, source.activity.value(), source.part)
                .update();
        jdbc.sql("update entry_shape set fields = replace(fields, ?, ?) where activity_id = ?")
                .params(
                        source.part + " | " + source.name + " |",
                        source.part + " | " + erasing.words() + " |",
                        source.activity.value())
                .update();
        // A cell is called by its row and its column, also where something was made of it.
        for (var side : List.of("from", "to")) {
            jdbc.sql("""
                    update link set %1$s_name = replace(replace(%1$s_name, ?, ?), ?, ?)
                    where %1$s_activity = ?""".formatted(side))
                    .params(
                            Cells.BETWEEN + source.name,
                            Cells.BETWEEN + erasing.words(),
                            source.name + Cells.BETWEEN,
                            erasing.words() + Cells.BETWEEN,
                            source.activity.value())
                    .update();
        }
    }
}
