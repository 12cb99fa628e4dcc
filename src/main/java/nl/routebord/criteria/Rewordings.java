package nl.routebord.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads who worded a text anew, from the columns {@code worded_by} (an alias) and {@code wording_kind}. */
final class Rewordings {

    private Rewordings() {}

    static CriteriaBoard.Reworded of(ResultSet row) throws SQLException {
        return new CriteriaBoard.Reworded(
                "FACILITATOR".equals(row.getString("wording_kind")), row.getString("worded_by"));
    }
}
