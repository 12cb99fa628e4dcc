package nl.routebord.thermometer;

import java.util.ArrayList;
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

/**
 * What somebody answered in a measurement that is open. Of a closed one nobody knows any more who said what, so nothing of it is
 * somebody's own.
 */
@Component
class ThermometerOwn implements OwnData {

    private static final String COLUMN = "thermometer_answer.participant_id";

    private final JdbcClient jdbc;

    ThermometerOwn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(COLUMN);
    }

    @Override
    public List<Held> read(ParticipantId who) {
        var lines = new ArrayList<Held.Line>();
        jdbc.sql("""
                select a.name, s.text as statement, t.mark, t.text, r.opened_at from thermometer_answer t
                join thermometer_statement s on s.id = t.statement_id join activity a on a.id = s.activity_id
                join thermometer_round r on r.id = t.round_id where t.participant_id = ? order by s.position""").param(who.value()).query(row -> {
            var said = row.getString("text");
            lines.add(new Held.Line(
                    row.getString("name"),
                    row.getString("statement") + ": " + row.getInt("mark")
                            + (said == null || said.isBlank() ? "" : " " + said),
                    row.getObject("opened_at", java.time.OffsetDateTime.class).toInstant()));
        });
        return List.of(Held.told("thermometer.own", COLUMN, lines));
    }

    @Override
    public void erase(Erasing erasing) {
        jdbc.sql("""
                select s.activity_id, t.text from thermometer_answer t join thermometer_statement s on s.id = t.statement_id
                where t.participant_id = ?""").param(erasing.who().value()).query(row -> {
            erasing.said(row.getString("text"));
            erasing.board(new ActivityId(row.getObject("activity_id", UUID.class)));
        });
        erasing.drop("thermometer_answer", "participant_id");
    }
}
