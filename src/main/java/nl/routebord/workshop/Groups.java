package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The groups of a traject under which presence and support are counted. Saying one's group is never needed. */
@Service
public class Groups {

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order on the join page. */
    public List<Group> of(TrajectId traject) {
        return jdbc.sql("select id, name, clients from participant_group where traject_id = ? order by position")
                .param(traject.value())
                .query((row, n) ->
                        new Group(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("clients")))
                .list();
    }

    /** This group where the traject has it; null otherwise. */
    @Nullable
    UUID own(TrajectId traject, @Nullable UUID id) {
        return of(traject).stream()
                .map(Group::id)
                .filter(group -> group.equals(id))
                .findFirst()
                .orElse(null);
    }

    /** {@code clients} marks the group of the people it is all about; where it is silent, screens say so. */
    public record Group(UUID id, String name, boolean clients) {}
}
