package nl.routebord.house;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.access.AuditLine;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The audit book as files. No name stands in them: an id is enough for who may look it up. */
final class LogFiles {

    /** By this a Dutch spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** A cell that begins like this would be a formula: an apostrophe goes before it. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final List<String> HEADS = List.of(
            "tijd (UTC)",
            "wie",
            "handeling",
            "naam van de handeling",
            "soort",
            "id",
            "resultaat",
            "herkomst",
            "traject",
            "knoop",
            "dag",
            "nummer",
            "zegel");

    private LogFiles() {}

    static byte[] table(List<AuditLine.Sealed> lines) {
        return Stream.concat(Stream.of(HEADS), lines.stream().map(LogFiles::cells))
                .map(cells -> cells.stream().map(LogFiles::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(AuditLine.Sealed sealed) {
        var line = sealed.line();
        return Arrays.asList(
                line.at().toString(),
                line.actor(),
                Words.say(Words.DUTCH, ActWords.key(line.action())),
                line.action(),
                line.kind(),
                line.object(),
                line.result(),
                line.origin(),
                text(line.traject()),
                line.node(),
                text(sealed.day()),
                sealed.hash().isEmpty() ? "" : Integer.toString(sealed.number()),
                sealed.hash());
    }

    /** One cell as it is written. A quote inside is doubled. */
    static String cell(String text) {
        var guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }

    static byte[] sealed(List<AuditLine.Sealed> lines) {
        var json = JsonMapper.shared();
        return lines.stream()
                .map(LogFiles::values)
                .map(json::writeValueAsString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** In the order in which they go into the seal, see docs/audit.md. */
    private static Map<String, Object> values(AuditLine.Sealed sealed) {
        var line = sealed.line();
        var values = new LinkedHashMap<String, Object>();
        values.put("previous", sealed.previous());
        values.put("node", line.node());
        values.put("day", text(sealed.day()));
        values.put("number", sealed.number());
        values.put("id", line.id().toString());
        values.put("traject", text(line.traject()));
        values.put("action", line.action());
        values.put("kind", line.kind());
        values.put("object", line.object());
        values.put("result", line.result());
        values.put("origin", line.origin());
        values.put("actor", line.actor());
        values.put("at", line.at().toString());
        values.put("hash", sealed.hash());
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }
}
