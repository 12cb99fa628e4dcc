package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What everybody of a crowd was promised, against what stands in the database: nothing is missing, nothing counts twice. What
 * was sent and got no answer may be there or not.
 */
final class Ledger {

    private static final String PEOPLE = "select alias from participant where alias like ?";
    private static final String POINTS = "select name from criterion where name like ?";
    private static final String SUPPORTS = "select p.alias || ' ' || s.criterion_id from criterion_support s"
            + " join participant p on p.id = s.participant_id where p.alias like ?";
    private static final String VOTES = "select p.alias || ' ' || v.option_id || ' ' || v.mark from vote v"
            + " join participant p on cast(p.id as varchar) = v.voter where p.alias like ?";

    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    private Ledger() {}

    /**
     * @param confirmed lines the server said yes to
     * @param unanswered times that somebody got no answer
     * @param missing what was confirmed and is not there
     * @param twice what counts more than once
     * @param nobodys what is there and was sent by nobody
     */
    record Tally(
            int confirmed, int unanswered, Collection<String> missing, Collection<String> twice, List<String> nobodys) {

        Tally isRight() {
            assertThat(missing).as("confirmed and not there").isEmpty();
            assertThat(twice).as("counted twice").isEmpty();
            assertThat(nobodys).as("there, and sent by nobody").isEmpty();
            return this;
        }
    }

    /** At any moment; the people are called by this name and a number, and write nothing meanwhile. */
    static Tally compare(Books books, String name, List<Writer> writers) throws SQLException {
        var ledger = new Ledger();
        ledger.read(books, name);
        for (var writer : writers) {
            ledger.sent.add(writer.alias());
            ledger.promised(writer.alias(), "it came in");
            var lines = writer.ledger();
            var taken = writer.taken().size();
            for (int n = 0; n < lines.size(); n++) {
                ledger.line(writer, lines.get(n), n < taken);
            }
        }
        ledger.allowed.forEach((vote, wanted) -> {
            if (ledger.found.containsKey(vote) && !wanted.contains(ledger.marks.get(vote))) {
                ledger.missing.add(vote + " as " + wanted + ", not " + ledger.marks.get(vote));
            }
        });
        return new Tally(
                writers.stream().mapToInt(Writer::acked).sum(),
                writers.stream().mapToInt(Writer::unanswered).sum(),
                ledger.missing,
                ledger.found.entrySet().stream()
                        .filter(one -> one.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList(),
                ledger.found.keySet().stream()
                        .filter(one -> !ledger.sent.contains(one))
                        .toList());
    }

    /** Once everything that was written has been confirmed. */
    static String holds(Books books, String name, List<Writer> writers) throws SQLException {
        assertThat(writers).allMatch(writer -> writer.acked() == writer.ledger().size());
        var tally = compare(books, name, writers).isRight();
        return tally.confirmed + " lines confirmed, " + tally.unanswered + " times no answer, missing 0, twice 0";
    }

    private void read(Books books, String name) throws SQLException {
        var all = new ArrayList<String>();
        all.addAll(books.all(PEOPLE, name + " %"));
        all.addAll(books.all(POINTS, "Punt % " + name));
        all.addAll(books.all(SUPPORTS, name + " %"));
        for (var vote : books.all(VOTES, name + " %")) {
            var at = vote.lastIndexOf(' ');
            all.add(vote.substring(0, at));
            marks.put(vote.substring(0, at), vote.substring(at + 1));
        }
        all.forEach(one -> found.merge(one, 1, Integer::sum));
    }

    private void line(Writer writer, Writer.Entry entry, boolean taken) {
        var alias = writer.alias();
        var fields = entry.fields();
        var what = switch (entry.command()) {
            case "criteria.propose" -> fields.getOrDefault("name", "");
            case "criteria.support" -> alias + " " + fields.get("item");
            default -> alias + " " + fields.get("option");
        };
        sent.add(what);
        if (taken) {
            promised(what, writer.story(entry));
        }
        if (entry.command().equals("ballot.cast")) {
            var wanted = allowed.computeIfAbsent(what, fresh -> new HashSet<>());
            if (taken) {
                wanted.clear();
            }
            wanted.add(fields.getOrDefault("mark", ""));
        }
    }

    private void promised(String what, String story) {
        if (!found.containsKey(what)) {
            missing.add(what + " (" + story + ", now " + Instant.now() + ")");
        }
    }
}
