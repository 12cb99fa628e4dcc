package nl.routebord.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database itself says, past the product. */
interface Books {

    /** The first column of every row; each value takes the place of a question mark. */
    List<String> all(String sql, String... values) throws SQLException;

    /** The same over a line that is open. */
    static List<String> ask(Connection connection, String sql, String... values) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                question.setString(n + 1, values[n]);
            }
            var found = new ArrayList<String>();
            try (var answer = question.executeQuery()) {
                while (answer.next()) {
                    found.add(answer.getString(1));
                }
            }
            return found;
        }
    }
}
