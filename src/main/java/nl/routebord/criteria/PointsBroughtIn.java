package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Ancestry;
import nl.routebord.trail.MadeOfOthers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of a traject that people proposed, also those that were joined from theirs. */
@Component
class PointsBroughtIn extends MadeOfOthers {

    private static final String STANDS =
            " and not exists (select 1 from criterion_removal r where r.criterion_id = c.id) and " + Reach.OWN_PLACE;

    /** A hidden board hides the support of its points, not the points. */
    private static final Queries QUERIES = new Queries(
            "select c.id, c.activity_id, a.step, a.name as board, c.name, c.sentence, c.born_at as at"
                    + " from criterion c join activity a on a.id = c.activity_id where a.traject_id = ?" + STANDS
                    + " order by c.born_at, c.position, c.id",
            "select c.id, c.author from criterion c join activity a on a.id = c.activity_id"
                    + " join participant p on p.id = c.author where a.traject_id = ? and p.kind in ('GUEST', 'MEMBER')",
            "select c.id from criterion c join activity a on a.id = c.activity_id"
                    + " where a.traject_id = ? and (c.approved >= c.version"
                    + " or not exists (select 1 from approved_only o where o.activity_id = a.id))" + STANDS,
            "select c.id from criterion c join activity a on a.id = c.activity_id"
                    + " join approved_only o on o.activity_id = a.id where a.traject_id = ? and c.approved < c.version");

    private final LineageRows lineages;

    PointsBroughtIn(JdbcClient jdbc, LineageRows lineages) {
        super(jdbc, Criterion.KIND, QUERIES);
        this.lineages = lineages;
    }

    @Override
    protected Ancestry ancestry(TrajectId traject) {
        return lineages.of(traject);
    }

    @Override
    protected String words(ResultSet row) throws SQLException {
        return MineLines.whole(row.getString("name"), row.getString("sentence"));
    }
}
