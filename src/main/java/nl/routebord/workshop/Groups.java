package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of a traject under which presence and support are counted. Saying one's group is never needed. */
@Service
public class Groups {

    /** The longest name of a group, in characters: it has to fit in one line beside a number in the hall. */
    public static final int MAX_NAME = 60;

    private final JdbcClient jdbc;
    private final Road road;
    private final Turns turns;

    Groups(JdbcClient jdbc, Road road, Turns turns) {
        this.jdbc = jdbc;
        this.road = road;
        this.turns = turns;
    }

    /** In their order on the join page. */
    public List<Group> of(TrajectId traject) {
        return jdbc.sql("select id, name, clients from participant_group where traject_id = ? order by position")
                .param(traject.value())
                .query((row, n) ->
                        new Group(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("clients")))
                .list();
    }

    /**
     * Gives a group another name, 1 to {@value #MAX_NAME} characters; who is in it stays in it. Only for the facilitator.
     * Refuses {@code workshop.groupname.empty} and {@code .long}, {@code workshop.refused.groupname} where another group of
     * the traject bears that name (in whatever case), and {@code workshop.refused.gone} for a group of another traject.
     */
    @Transactional
    public Answer rename(Scope staff, CommandId command, UUID group, String name) {
        return road.once(staff, command, () -> {
            staff.requireStaff();
            var wanted = Fields.of("name", name).text("name", MAX_NAME, "workshop.groupname");
            // Two desks at once: the second one waits and sees the name of the first.
            turns.take(staff.traject(), "group");
            if (of(staff.traject()).stream()
                    .anyMatch(other -> !other.id().equals(group) && other.name().equalsIgnoreCase(wanted))) {
                throw Refusal.because("workshop.refused.groupname");
            }
            var renamed = jdbc.sql("update participant_group set name = ? where id = ? and traject_id = ?")
                    .params(wanted, group, staff.traject().value())
                    .update();
            if (renamed == 0) {
                throw Refusal.because("workshop.refused.gone");
            }
            announce(staff.traject());
            return Answer.of("workshop.answer.renamed", Map.of("name", wanted));
        });
    }

    /** The names stand beside presence on every stage, and beside support on the boards. */
    private void announce(TrajectId traject) {
        jdbc.sql("select id from workshop where traject_id = ?")
                .param(traject.value())
                .query(UUID.class)
                .list()
                .forEach(workshop -> road.announce(new Topic("stage", workshop.toString())));
        jdbc.sql("select kind, id from activity where traject_id = ?")
                .param(traject.value())
                .query((row, n) -> new Topic(
                        row.getString("kind"), row.getObject("id", UUID.class).toString()))
                .list()
                .forEach(road::announce);
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
