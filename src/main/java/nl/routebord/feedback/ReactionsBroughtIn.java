package nl.routebord.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Ancestry;
import nl.routebord.trail.MadeOfOthers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reactions of a traject that people gave, also those that were joined from theirs. */
@Component
class ReactionsBroughtIn extends MadeOfOthers {

    private static final String STANDS =
            " and f.withdrawn_at is null and f.removed_at is null and f.text <> '' and " + Remarks.OWN_PLACE;

    private static final Queries QUERIES = new Queries(
            "select f.id, f.activity_id, a.step, a.name as board, f.text, f.given_at as at"
                    + " from feedback f join activity a on a.id = f.activity_id where f.traject_id = ?" + STANDS
                    + " order by f.given_at, f.id",
            "select f.id, f.author from feedback f join participant p on p.id = f.author"
                    + " where f.traject_id = ? and p.kind in ('GUEST', 'MEMBER')",
            "select f.id from feedback f join activity a on a.id = f.activity_id"
                    + " where f.traject_id = ? and (not a.hidden or a.phase = 'REVEALED') and (f.approved >= f.version"
                    + " or not exists (select 1 from approved_only o where o.activity_id = a.id))" + STANDS,
            null); // nothing is made of a reaction elsewhere

    private final LineageRows lineages;

    ReactionsBroughtIn(JdbcClient jdbc, LineageRows lineages) {
        super(jdbc, Feedback.KIND, QUERIES);
        this.lineages = lineages;
    }

    @Override
    protected Ancestry ancestry(TrajectId traject) {
        return lineages.of(traject);
    }

    @Override
    protected String words(ResultSet row) throws SQLException {
        return row.getString("text");
    }
}
