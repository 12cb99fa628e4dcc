package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What everybody of a crowd was promised, against what stands in the database: nothing is missing, nothing counts twice. */
final class Ledger {

    private static final String POINTS = "select name from criterion where name like ?";
    private static final String SUPPORTS = "select p.alias || ' ' || s.criterion_id from criterion_support s"
            + " join participant p on p.id = s.participant_id where p.alias like ?";
    private static final String VOTES = "select p.alias || ' ' || v.option_id || ' ' || v.mark from vote v"
            + " join participant p on cast(p.id as varchar) = v.voter where p.alias like ?";

    private Ledger() {}

    /** Once everything that was written has been confirmed; the people are called by this name and a number. */
    static String holds(TwoNodes nodes, String name, List<Writer> writers) throws SQLException {
        var points = new TreeMap<String, Integer>();
        var supports = new TreeMap<String, Integer>();
        var last = new TreeMap<String, String>();
        for (var writer : writers) {
            for (var entry : writer.taken()) {
                var fields = entry.fields();
                switch (entry.command()) {
                    case "criteria.propose" -> points.put(fields.get("name"), 1);
                    case "criteria.support" -> supports.put(writer.alias() + " " + fields.get("item"), 1);
                    default -> last.put(writer.alias() + " " + fields.get("option"), fields.get("mark"));
                }
            }
            assertThat(nodes.all("select alias from participant where alias = ?", writer.alias()))
                    .hasSize(1);
        }
        var votes = new TreeMap<String, Integer>();
        last.forEach((where, mark) -> votes.put(where + " " + mark, 1));
        assertThat(counted(nodes.all(POINTS, "Punt % " + name))).as("points").isEqualTo(points);
        assertThat(counted(nodes.all(SUPPORTS, name + " %"))).as("supports").isEqualTo(supports);
        assertThat(counted(nodes.all(VOTES, name + " %"))).as("votes").isEqualTo(votes);
        var lines = writers.stream().mapToInt(Writer::acked).sum();
        var silent = writers.stream().mapToInt(Writer::unanswered).sum();
        return lines + " lines confirmed, " + silent + " times no answer, missing 0, twice 0";
    }

    private static Map<String, Integer> counted(List<String> found) {
        return new TreeMap<>(found.stream().collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum)));
    }
}
