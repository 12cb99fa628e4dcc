package nl.routebord.thermometer;

import java.util.HashMap;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person answered, as long as anybody knows it; the topic's id is {@code activity/participant}. */
@Component
class MyThermometerSource implements Source {

    private final JdbcClient jdbc;
    private final Measurements measurements;

    MyThermometerSource(JdbcClient jdbc, Measurements measurements) {
        this.jdbc = jdbc;
        this.measurements = measurements;
    }

    @Override
    public String kind() {
        return Thermometers.KIND + "-mine";
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 2);
        var marks = new HashMap<StatementId, Integer>();
        var sentences = new HashMap<StatementId, String>();
        measurements
                .current(new ActivityId(UUID.fromString(ids[0])))
                .ifPresent(round -> jdbc.sql("""
                        select statement_id, mark, text from thermometer_answer where round_id = ? and participant_id = ?""")
                        .params(round.id(), UUID.fromString(ids[1]))
                        .query(row -> {
                            var statement = new StatementId(row.getObject("statement_id", UUID.class));
                            marks.put(statement, row.getInt("mark"));
                            if (row.getString("text") != null) {
                                sentences.put(statement, row.getString("text"));
                            }
                        }));
        return new MyThermometer(marks, sentences);
    }
}
