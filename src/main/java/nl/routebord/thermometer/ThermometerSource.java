package nl.routebord.thermometer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a thermometer. Nobody sees a measurement before its close, the desk neither. */
@Component
class ThermometerSource implements Source {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Activities activities;
    private final Thermometers thermometers;
    private final Measurements measurements;
    private final ThermometerTyping typing;

    ThermometerSource(
            JdbcClient jdbc,
            JsonMapper json,
            Activities activities,
            Thermometers thermometers,
            Measurements measurements,
            ThermometerTyping typing) {
        this.jdbc = jdbc;
        this.json = json;
        this.activities = activities;
        this.thermometers = thermometers;
        this.measurements = measurements;
        this.typing = typing;
    }

    @Override
    public String kind() {
        return Thermometers.KIND;
    }

    @Override
    public ThermometerBoard read(Topic topic, Audience audience) {
        return read(
                activities
                        .read(new ActivityId(UUID.fromString(topic.id())))
                        .orElseThrow(() -> new IllegalArgumentException("no activity " + topic.id())),
                audience);
    }

    /** As everybody sees it. */
    ThermometerBoard read(ActivityView activity) {
        return read(activity, Audience.HALL);
    }

    private ThermometerBoard read(ActivityView activity, Audience audience) {
        var setting = thermometers.setting(activity.id());
        var statements = thermometers.statements(activity.id());
        var rounds = measurements.of(activity.id());
        var last = rounds.isEmpty() ? null : rounds.getLast();
        var open = last != null && last.open();
        return new ThermometerBoard(
                activity.phase(),
                setting.scale(),
                setting.sentence(),
                statements,
                last == null ? 0 : open ? measurements.people(last, false) : last.answered(),
                last == null ? 0 : open ? measurements.people(last, true) : last.clients(),
                last == null ? 0 : open ? measurements.typed(last) : last.typed(),
                last != null && open && audience == Audience.STAFF ? typing.of(last) : List.of(),
                rounds.stream()
                        .filter(round -> isVisible(activity, round, round == last))
                        .map(round -> new ThermometerBoard.Measured(
                                round.number(),
                                round.opened(),
                                round.answered(),
                                round.typed(),
                                results(round, statements)))
                        .toList());
    }

    /** The last one of a hidden activity waits for its reveal; those before it were revealed or are told now. */
    private static boolean isVisible(ActivityView activity, Measurements.Round round, boolean last) {
        return !round.open() && (!last || !activity.hidden() || activity.phase() == Phase.REVEALED);
    }

    private List<ThermometerBoard.Result> results(
            Measurements.Round round, List<ThermometerBoard.Statement> statements) {
        return statements.stream()
                .map(statement -> jdbc.sql(
                                "select counts, group_words from thermometer_result where round_id = ? and statement_id = ?")
                        .params(round.id(), statement.id().value())
                        .query((row, n) -> new ThermometerBoard.Result(
                                statement.id(),
                                Arrays.stream(row.getString("counts").split(" "))
                                        .map(Integer::valueOf)
                                        .toList(),
                                json.readValue(
                                        row.getString("group_words"),
                                        new TypeReference<List<ThermometerBoard.GroupWords>>() {}),
                                sentences(round, statement)))
                        .optional()
                        .orElseGet(() -> new ThermometerBoard.Result(statement.id(), List.of(), List.of(), List.of())))
                .toList();
    }

    private List<String> sentences(Measurements.Round round, ThermometerBoard.Statement statement) {
        return jdbc.sql("select text from thermometer_sentence where round_id = ? and statement_id = ? order by id")
                .params(round.id(), statement.id().value())
                .query(String.class)
                .list();
    }
}
