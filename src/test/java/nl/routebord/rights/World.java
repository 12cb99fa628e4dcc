package nl.routebord.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.testing.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A traject with two evenings, everything that people make in one, and everybody who takes part. All words in it have a mark of
 * their own, so that it shows wherever one of them gets to.
 */
public final class World {

    public final Cast.Evening evening;
    final String mark;
    final Scope lead;
    final Scope staff;
    final Map<Actor, Scope> people = new HashMap<>();

    /** What a form of this world holds, by the name of the field; under {@code room.field} what a room has under that name. */
    final Map<String, String> fields = new HashMap<>();

    private final JdbcClient jdbc;

    World(Cast.Evening evening, Scope staff, String mark, JdbcClient jdbc) {
        this.evening = evening;
        this.staff = staff;
        this.mark = mark;
        this.lead = evening.marloes();
        this.jdbc = jdbc;
    }

    public TrajectId traject() {
        return lead.traject();
    }

    public Scope who(Actor actor) {
        var scope = people.get(actor);
        if (scope == null) {
            throw new IllegalStateException("nobody in this world is " + actor);
        }
        return scope;
    }

    /** A text of this world. */
    String text(String words) {
        return words + " " + mark;
    }

    /** The field of a room, and if the room has none of its own the field of all rooms. */
    public String field(String room, String name) {
        var own = fields.get(room + "." + name);
        var found = own == null ? fields.get(name) : own;
        if (found == null) {
            throw new IllegalStateException("no field " + name + " for " + room);
        }
        return found;
    }

    /** Everything a form of this room may hold; the same names for the commands of every room. */
    Map<String, String> form(String command) {
        var room = command.substring(0, command.indexOf('.'));
        var form = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.indexOf('.') < 0) {
                form.put(name, value);
            }
        });
        for (var from : List.of(room + ".", command + ".")) {
            fields.forEach((name, value) -> {
                if (name.startsWith(from) && name.indexOf('.', from.length()) < 0) {
                    form.put(name.substring(from.length()), value);
                }
            });
        }
        return form;
    }

    ActivityId activity(String room) {
        return new ActivityId(UUID.fromString(field(room, "activity")));
    }

    ParticipantId person(Actor actor) {
        return who(actor).speaker();
    }

    /** The one value of this query about the traject (named {@code t}). */
    public String one(String sql) {
        return rows(sql).getFirst();
    }

    List<String> rows(String sql) {
        return jdbc.sql(sql)
                .param("t", traject().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Every long value that belongs to this world alone. */
    public List<String> ids() {
        var ids = new ArrayList<String>();
        for (var table : List.of(
                "activity",
                "participant",
                "entry",
                "criterion",
                "feedback",
                "ballot_option",
                "workshop",
                "decision",
                "poll",
                "concern",
                "evaluation_point",
                "question_card",
                "hobbel",
                "evening_minutes")) {
            var from = switch (table) {
                case "entry", "criterion", "ballot_option" ->
                    " x join activity a on a.id = x.activity_id where a.traject_id = :t";
                default -> " x where x.traject_id = :t";
            };
            ids.addAll(rows("select x.id from " + table + from));
        }
        ids.add(traject().value().toString());
        return ids;
    }
}
