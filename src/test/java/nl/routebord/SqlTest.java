package nl.routebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * What stands in a statement is written in the house: values go in as parameters. Besides text and constants a statement may be
 * put together from parts that one method of the same class hands to another; each of those is named here, after somebody looked
 * at who hands it what.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqlTest {

    private static final Path HOUSE = Path.of("src/main/java/nl/routebord");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Pattern CONSTANT = Pattern.compile("(?:[A-Z]\\w*\\.)?[A-Z][A-Z0-9_]*");

    /** Text of the house that a private method is handed by its own class, or a choice between two texts. */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("access/Credentials", Set.of("and", "which")),
            Map.entry("ballot/Votes", Set.of("table")),
            Map.entry("criteria/LineageRows", Set.of("SELECT.formatted", "column")),
            Map.entry("criteria/MineSource", Set.of(".formatted")),
            Map.entry("criteria/Reach", Set.of("more")),
            Map.entry("criteria/Shortlist", Set.of("table", "column")),
            Map.entry("decision/DecisionSource", Set.of("TEXT.formatted")),
            Map.entry("entries/EntryAsides", Set.of("from", "joins", "where", "proposal")),
            Map.entry("entries/EntryBoards", Set.of("part.and")),
            Map.entry("entries/EntryMines", Set.of("where")),
            Map.entry("entries/EntryRows", Set.of("sql")),
            Map.entry("entries/Kin", Set.of("sql")),
            Map.entry("entries/TableReader", Set.of("sql")),
            Map.entry("entries/TableRows", Set.of("sql")),
            Map.entry("entries/TalkReader", Set.of("shown")),
            Map.entry("entries/Voices", Set.of("shape.has", "Trait.ASKS_AGAIN", "clientsOnly")),
            Map.entry("feedback/FeedbackSource", Set.of("removedToo")),
            Map.entry("feedback/LineageRows", Set.of(".formatted", "column")),
            Map.entry("feedback/Shortlist", Set.of("table", "column")),
            Map.entry("poll/PollMaking", Set.of("table")),
            Map.entry("poll/PollRounds", Set.of("due")),
            Map.entry("seatcard/Cards", Set.of("condition")),
            Map.entry("seatcard/Electorate", Set.of(".formatted", "column", "sql")),
            Map.entry("signals/MyQuestionSource", Set.of("select")),
            Map.entry("soundingboard/DeviceRows", Set.of("alsoIn")),
            Map.entry("soundingboard/SubjectSources", Set.of("where")),
            Map.entry("thermometer/Measurements", Set.of("set", "only")),
            Map.entry("trail/Concerns", Set.of("hiddenToo")),
            Map.entry("trail/FollowUpRows", Set.of("String.join", "Collections.nCopies", "part.size")),
            Map.entry("trail/FollowUps", Set.of("and")),
            Map.entry("trail/Links", Set.of(".formatted", "side")),
            Map.entry("trail/Log", Set.of("condition")),
            // The queries of a room about its own tables, as constants of that room.
            Map.entry("trail/MadeOfOthers", Set.of("queries.standing", "queries.people", "queries.seen", "covered")),
            // Conditions of this room's own, as constants of it.
            Map.entry("access/AuditBook", Set.of("where.sql")),
            Map.entry("access/AuditTerm", Set.of("not")),
            Map.entry("house/IncidentFacts", Set.of("from")),
            Map.entry("retention/Disposal", Set.of("rule.sql")),
            Map.entry("staff/SignIns", Set.of("null", "session", "subject")),
            // Tables and columns of a guest, as constants of the room that has them.
            Map.entry("ballot/BallotOwn", Set.of("column", "table")),
            Map.entry("criteria/PointsOwn", Set.of("at", "column", "sql", "table")),
            Map.entry("entries/EntriesOwn", Set.of("sql", "table")),
            Map.entry("matrix/MatrixOwn", Set.of(".formatted", "side")),
            Map.entry("minutes/MinutesOwn", Set.of("id", "now", "table", "where")),
            Map.entry("trail/Erasing", Set.of("column", "table")),
            Map.entry("trail/Held", Set.of("column.substring", "dot")),
            Map.entry("trail/LogOwn", Set.of(".formatted", "side")),
            // Tables and columns with a fate, as constants of the rooms that have them, and names read off the
            // database.
            Map.entry("retention/People", Set.of("String.join", "columns", "mark.column", "mark.table", "values")),
            Map.entry(
                    "retention/Rows",
                    Set.of(
                            ".formatted",
                            "columns",
                            "from",
                            "keys",
                            "same",
                            "sql.formatted",
                            "unlink.column",
                            "unlink.day",
                            "unlink.table",
                            "where")),
            Map.entry("workshop/ApprovedTexts", Set.of("query")),
            // The names of a room's tables, as constants of that room.
            Map.entry(
                    "workshop/AsideRows",
                    Set.of("shelf.author", "shelf.table", "how", "kind.shelf", "table", "onBoard", "author")),
            Map.entry("workshop/ExtraTime", Set.of("sql")),
            Map.entry("workshop/PhaseLock", Set.of("lock")),
            Map.entry("workshop/ResumeCodes", Set.of("and")),
            Map.entry("workshop/SheetRows", Set.of("condition")),
            Map.entry("workshop/Workshops", Set.of("condition")));

    @Test
    void no_statement_is_put_together_from_what_somebody_sent() throws IOException {
        var strange = new ArrayList<String>();
        try (var files = Files.walk(HOUSE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var name =
                        HOUSE.relativize(file).toString().replace(".java", "").replace('\\', '/');
                var parts = parts(Files.readString(file));
                parts.removeAll(PARTS.getOrDefault(name, Set.of()));
                parts.forEach(part -> strange.add(name + " puts " + part + " into a statement"));
            }
        }
        assertThat(strange)
                .as("hand values over as parameters; if it is a text of the house, name it in SqlTest")
                .isEmpty();
    }

    /** The eyes of the test above: they see a value that is put in, and pass what is text or a constant. */
    @Test
    void a_value_in_a_statement_is_seen() {
        assertThat(parts("jdbc.sql(\"select \" + COLUMNS + \" from a where b = '\" + name + \"'\").query()"))
                .containsExactly("name");
        assertThat(parts("jdbc.sql(\"\"\"\n select ( \"\"\" + Row.COLUMNS).param(name)"))
                .isEmpty();
        assertThat(parts("jdbc.sql(\"\"\"\n select %s \"\"\".formatted(column))"))
                .containsExactly(".formatted", "column");
    }

    /** What is neither text nor a constant in the statements of a file. */
    private static Set<String> parts(String source) {
        var parts = new TreeSet<String>();
        for (int at = source.indexOf(".sql("); at >= 0; at = source.indexOf(".sql(", at + 1)) {
            var bare = new StringBuilder();
            int depth = 1;
            for (int i = at + ".sql(".length(); depth > 0; i++) {
                char sign = source.charAt(i);
                if (sign == '"') {
                    i = endOfText(source, i);
                } else {
                    depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                    bare.append(sign);
                }
            }
            NAME.matcher(bare)
                    .results()
                    .map(found ->
                            (found.start() > 0 && bare.charAt(found.start() - 1) == '.' ? "." : "") + found.group())
                    .map(part -> part.startsWith(".") && !part.equals(".formatted") ? part.substring(1) : part)
                    .filter(part -> !CONSTANT.matcher(part).matches())
                    .forEach(parts::add);
        }
        return parts;
    }

    private static int endOfText(String source, int from) {
        if (source.startsWith("\"\"\"", from)) {
            return source.indexOf("\"\"\"", from + 3) + 2;
        }
        int at = from + 1;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
