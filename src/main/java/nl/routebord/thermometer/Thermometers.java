package nl.routebord.thermometer;

import java.util.List;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering the statements of a thermometer. Nothing of it goes to a log. */
@Service
public class Thermometers {

    /** The name of this kind of activity. */
    public static final String KIND = "thermometer";

    /** Longest sentence, in characters. */
    public static final int SENTENCE = 300;

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Measurements measurements;
    private final Road road;

    Thermometers(JdbcClient jdbc, Activities activities, Measurements measurements, Road road) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.measurements = measurements;
        this.road = road;
    }

    /** The words of the scale, whether a sentence can be added, and how often it is measured. */
    record Setting(List<String> scale, boolean sentence, String every) {}

    void make(ActivityView activity, ActivityPreset preset) {
        var settings = preset.settings();
        jdbc.sql("insert into thermometer (activity_id, scale, sentence, every) values (?, ?, ?, ?)")
                .params(
                        activity.id().value(),
                        settings.getOrDefault("scale", "1\n2\n3\n4\n5"),
                        Boolean.parseBoolean(settings.get("sentence")),
                        settings.getOrDefault("every", ""))
                .update();
        for (int at = 0; at < preset.items().size(); at++) {
            jdbc.sql("insert into thermometer_statement (id, activity_id, position, text) values (?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            activity.id().value(),
                            at + 1,
                            preset.items().get(at).name())
                    .update();
        }
    }

    Setting setting(ActivityId activity) {
        return jdbc.sql("select scale, sentence, every from thermometer where activity_id = ?")
                .param(activity.value())
                .query((row, n) -> new Setting(
                        row.getString("scale").lines().toList(), row.getBoolean("sentence"), row.getString("every")))
                .optional()
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }

    List<ThermometerBoard.Statement> statements(ActivityId activity) {
        return jdbc.sql("select id, text from thermometer_statement where activity_id = ? order by position")
                .param(activity.value())
                .query((row, n) -> new ThermometerBoard.Statement(
                        new StatementId(row.getObject("id", UUID.class)), row.getString("text")))
                .list();
    }

    /**
     * Gives a mark, from 1 to the length of the scale, or puts a sentence to the mark one gave. Everybody who takes part but the
     * facilitator, while it is open. Refuses as {@link Activities#holdOpen}, {@code thermometer.refused.staff},
     * {@code thermometer.refused.mark} for a sentence without a mark, and {@code road.refused.broken} for anything else.
     */
    @Transactional
    public Answer answer(
            Scope scope, CommandId command, StatementId statement, @Nullable Integer mark, @Nullable String sentence) {
        return road.once(scope, command, () -> {
            if (scope.isStaff()) {
                throw Refusal.because("thermometer.refused.staff");
            }
            var activity = activities.holdOpen(scope, home(statement));
            var setting = setting(activity.id());
            if (mark != null && (mark < 1 || mark > setting.scale.size()) || (mark == null && !setting.sentence)) {
                throw Refusal.because("road.refused.broken");
            }
            var round =
                    measurements.current(activity.id()).orElseThrow(() -> Refusal.because("workshop.refused.closed"));
            if (mark == null && !hasMark(round, statement, scope)) {
                throw Refusal.because("thermometer.refused.mark");
            }
            measurements.answer(round, statement, scope.speaker(), mark, sentence);
            road.announce(activity.board());
            road.announce(activity.mine(scope.speaker()));
            return Answer.of(mark == null ? "thermometer.answer.said" : "thermometer.answer.given");
        });
    }

    private boolean hasMark(Measurements.Round round, StatementId statement, Scope scope) {
        return jdbc.sql("""
                        select count(*) from thermometer_answer
                        where round_id = ? and statement_id = ? and participant_id = ?""")
                        .params(round.id(), statement.value(), scope.speaker().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private ActivityId home(StatementId statement) {
        return jdbc.sql("select activity_id from thermometer_statement where id = ?")
                .param(statement.value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new)
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }
}
