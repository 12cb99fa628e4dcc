package nl.routebord.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit book says about a thing, for tests: action, result, actor and origin, the oldest line first. */
public final class BookLines {

    private BookLines() {}

    /** Of the origin the kind of screen alone, but all of it where the house itself acted. */
    public static List<String> about(JdbcClient jdbc, Object object) {
        return jdbc.sql("select action, result, actor, origin from audit_line where object_id = ? order by nr")
                .param(object.toString())
                .query((row, n) -> {
                    var origin = row.getString("origin");
                    var from = origin.startsWith("system:") ? origin : origin.replaceAll(":.*", "");
                    return row.getString("action") + " " + row.getString("result") + " " + row.getString("actor") + " "
                            + from;
                })
                .list();
    }
}
