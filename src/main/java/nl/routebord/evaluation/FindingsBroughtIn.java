package nl.routebord.evaluation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.trail.BroughtIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a point goes, in the words of a member: for members and staff. It belongs to the step of the last evening before it. */
@Component
class FindingsBroughtIn implements BroughtIn {

    static final String KIND = "evaluation-finding";

    private final JdbcClient jdbc;

    FindingsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("""
                select f.id, f.text, f.who, f.at,
                       coalesce((select w.step from workshop w where w.traject_id = e.traject_id and w.began_at <= f.at
                                 order by w.began_at desc limit 1), 1) as step
                from evaluation_finding f join evaluation_point e on e.id = f.point_id join participant p on p.id = f.who
                where e.traject_id = ? and p.kind = 'MEMBER' order by f.at, f.id""")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(KIND, row.getObject("id", UUID.class)),
                        null,
                        row.getInt("step"),
                        Words.say(Words.DUTCH, "evaluation.title"),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("who", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
