package nl.routebord.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the shape each board was made with, and whether a board of the staff was released. */
@Service
public class Shapes {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;
    private final JsonMapper json;

    Shapes(JdbcClient jdbc, Activities activities, Road road, Log log, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** The shape of an activity that is being made; called once, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(ActivityView activity, Shape shape) {
        jdbc.sql("insert into entry_shape (activity_id, fields, traits, settings) values (?, ?, ?, ?)")
                .params(
                        activity.id().value(),
                        shape.fieldLines(),
                        shape.traitWords(),
                        json.writeValueAsString(shape.settings()))
                .update();
    }

    /** The shape of a board; empty for an activity that has no entries. */
    public Optional<Shape> of(ActivityId activity) {
        return jdbc.sql("select fields, traits, settings from entry_shape where activity_id = ?")
                .param(activity.value())
                .query((row, n) -> Shape.parse(
                        row.getString("fields"), row.getString("traits"), settings(row.getString("settings"))))
                .optional();
    }

    private Map<String, String> settings(String kept) {
        return json.readValue(kept, new TypeReference<Map<String, String>>() {});
    }

    /** True where the hall's screen shows only what was approved. */
    boolean isApprovedOnly(ActivityId activity) {
        return jdbc.sql("select approved_only from entry_shape where activity_id = ?")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }

    /** True where the hall's screen shows the short list alone. */
    boolean isShortOnly(ActivityId activity) {
        return jdbc.sql("select short_only from entry_shape where activity_id = ?")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }

    /** True where everybody may see the board as far as releasing goes. */
    boolean isReleased(ActivityId activity) {
        return jdbc.sql(
                                "select count(*) from entry_shape where activity_id = ? and traits like ? and released_at is null")
                        .params(activity.value(), "%" + Trait.STAFF_ONLY_UNTIL_RELEASED.name() + "%")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Shows a board of the staff to everybody, for good. Only for who leads; refuses {@code workshop.refused.gone}. */
    @Transactional
    public Answer release(Scope scope, CommandId command, ActivityId id) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var activity = activities.find(scope, id);
            var fresh = jdbc.sql("""
                            update entry_shape set released_at = ?, released_by = ?
                            where activity_id = ? and released_at is null""")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.speaker().value(),
                            id.value())
                    .update();
            if (fresh == 1) {
                log.note(scope, id, "entry.released", new ItemRef("activity", id.value()), null, null);
                road.announce(activity.board());
            }
            return Answer.of("entries.answer.released");
        });
    }
}
