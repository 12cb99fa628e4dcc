package nl.routebord.thermometer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.StandIns;
import nl.routebord.workshop.TypedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers for people without a phone: the facilitator types what stands on their paper. They count once, like everybody, and
 * the board says for how many it was done. Which answer somebody gave is shown nowhere, not to the desk either, and as for
 * all others nothing goes to a log: a line with a time would tell.
 */
@Service
public class ThermometerTyping {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Thermometers thermometers;
    private final Measurements measurements;
    private final StandIns standIns;
    private final Road road;

    ThermometerTyping(
            JdbcClient jdbc,
            Activities activities,
            Thermometers thermometers,
            Measurements measurements,
            StandIns standIns,
            Road road) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.thermometers = thermometers;
        this.measurements = measurements;
        this.standIns = standIns;
        this.road = road;
    }

    /**
     * Gives the answers of one person, while it is open; what was typed in for the same person takes the place of what stood
     * there, and the answer says so. Only for the facilitator. Refuses as {@link Activities#holdOpen},
     * {@code workshop.refused.prepared} before it opens, {@code thermometer.refused.typed.who} without an alias (two people
     * without one would count as one) and {@code thermometer.refused.typed.none} without an answer.
     *
     * @param marks from 1 to the length of the scale, by statement; those left open are not in it
     */
    @Transactional
    public Answer add(Scope scope, CommandId command, ActivityId id, TypedIn typedIn, Map<StatementId, Integer> marks) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = open(scope, id);
            var alias = typedIn.alias();
            if (alias == null) {
                throw Refusal.because("thermometer.refused.typed.who");
            }
            require(activity, marks);
            var round = round(activity);
            var who = standIns.of(scope, alias, typedIn.group());
            var again = measurements.hasAnswered(round, who);
            marks.forEach((statement, mark) -> measurements.answer(round, statement, who, mark, null));
            road.announce(activity.board());
            return Answer.of(
                    again ? "thermometer.answer.typed.again" : "thermometer.answer.typed", Map.of("name", alias));
        });
    }

    private void require(ActivityView activity, Map<StatementId, Integer> marks) {
        if (marks.isEmpty()) {
            throw Refusal.because("thermometer.refused.typed.none");
        }
        var asked = thermometers.statements(activity.id()).stream()
                .map(ThermometerBoard.Statement::id)
                .toList();
        var scale = thermometers.setting(activity.id()).scale().size();
        if (!asked.containsAll(marks.keySet()) || marks.values().stream().anyMatch(mark -> mark < 1 || mark > scale)) {
            throw Refusal.because("road.refused.broken");
        }
    }

    /**
     * Takes back all that was typed in for this person in the measurement that is open; what people answered themselves is
     * not for the desk to take back. Only for the facilitator; twice changes nothing more. Refuses as {@link #add}.
     */
    @Transactional
    public Answer takeBack(Scope scope, CommandId command, ActivityId id, ParticipantId who) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = open(scope, id);
            jdbc.sql("""
                    delete from thermometer_answer where round_id = ? and participant_id in
                    (select p.id from participant p where p.id = ? and p.traject_id = ? and p.stand_in is not null)""")
                    .params(round(activity).id(), who.value(), scope.traject().value())
                    .update();
            road.announce(activity.board());
            return Answer.of("thermometer.answer.untyped");
        });
    }

    private ActivityView open(Scope scope, ActivityId id) {
        var activity = activities.holdOpen(scope, id);
        if (!activity.kind().equals(Thermometers.KIND)) {
            throw Refusal.because("workshop.refused.gone");
        }
        if (!activity.phase().takesVoices()) {
            throw Refusal.because("workshop.refused.prepared");
        }
        return activity;
    }

    private Measurements.Round round(ActivityView activity) {
        return measurements.current(activity.id()).orElseThrow(() -> Refusal.because("workshop.refused.closed"));
    }

    /** For whom it was done in this measurement, by name, without what they answered; for the desk. */
    List<ThermometerBoard.Typed> of(Measurements.Round round) {
        return jdbc.sql("""
                select distinct p.id, p.alias, g.name from thermometer_answer a
                join participant p on p.id = a.participant_id left join participant_group g on g.id = p.group_id
                where a.round_id = ? and p.stand_in is not null order by p.alias, p.id""")
                .param(round.id())
                .query((row, n) -> new ThermometerBoard.Typed(
                        new ParticipantId(row.getObject("id", UUID.class)),
                        Objects.requireNonNullElse(row.getString("alias"), ""),
                        Objects.requireNonNullElse(row.getString("name"), "")))
                .list();
    }
}
