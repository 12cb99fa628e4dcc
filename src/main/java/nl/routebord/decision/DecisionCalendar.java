package nl.routebord.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.routebord.entries.Moment;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the moments on which something is to be decided, in the order of time. */
@Component
class DecisionCalendar {

    private final JdbcClient jdbc;

    DecisionCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DecisionBoard.Moment> of(TrajectId traject) {
        return ordered(jdbc.sql("""
                select m.id, m.usual, m.title, m.planned, m.taken_by, m.heard, m.version, d.id as decision, d.title as decided
                from decision_moment m left join decision d on d.id = m.decision_id and d.withdrawn_at is null
                where m.traject_id = ? and m.removed_at is null order by coalesce(m.usual, 5), m.made_at, m.id""")
                .param(traject.value())
                .query((row, n) -> {
                    var decision = row.getObject("decision", UUID.class);
                    var planned = row.getString("planned");
                    return new DecisionBoard.Moment(
                            row.getObject("id", UUID.class),
                            row.getInt("usual"),
                            row.getString("title"),
                            planned,
                            Moment.start(planned).orElse(null),
                            row.getString("taken_by"),
                            row.getString("heard"),
                            row.getInt("version"),
                            decision == null ? null : new DecisionBoard.Taken(decision, row.getString("decided")));
                })
                .list());
    }

    /** What begins first stands first; what has no moment yet last, in the order of the route. */
    static List<DecisionBoard.Moment> ordered(List<DecisionBoard.Moment> moments) {
        return moments.stream()
                .sorted(Comparator.comparing(moment -> moment.starts() == null ? LocalDate.MAX : moment.starts()))
                .toList();
    }
}
