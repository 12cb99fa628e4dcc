package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open rivals of an activity, with the present text beside each; those of points that are not on the board wait. */
@Component
class RivalRows {

    private static final String OPEN = """
            select v.id, v.criterion_id, v.name, v.sentence, c.name as present_name, c.sentence as present_sentence,
                   c.version, p.alias
            from criterion_rival v
            join criterion c on c.id = v.criterion_id
            left join participant p on p.id = v.author
            where c.activity_id = ? and v.settled is null
              and not exists (select 1 from criterion_removal r where r.criterion_id = c.id) and
            """ + Reach.OWN_PLACE;

    private final JdbcClient jdbc;

    RivalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CriteriaBoard.Rival> open(ActivityId activity) {
        return jdbc.sql(OPEN + "order by v.at, v.id")
                .param(activity.value())
                .query(RivalRows::row)
                .list();
    }

    List<CriteriaBoard.Rival> open(ActivityId activity, UUID author) {
        return jdbc.sql(OPEN + "and v.author = ? order by v.at, v.id")
                .params(activity.value(), author)
                .query(RivalRows::row)
                .list();
    }

    private static CriteriaBoard.Rival row(ResultSet row, int n) throws SQLException {
        return new CriteriaBoard.Rival(
                row.getObject("id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                new Wording(row.getString("name"), row.getString("sentence")),
                new Wording(row.getString("present_name"), row.getString("present_sentence")),
                row.getInt("version"),
                row.getString("alias"));
    }
}
