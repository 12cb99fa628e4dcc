package nl.routebord.journey;

import java.sql.SQLException;
import java.util.List;

/** What a database itself says, past the product. */
interface Books {

    /** The first column of every row; each value takes the place of a question mark. */
    List<String> all(String sql, String... values) throws SQLException;
}
