package nl.routebord.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file for a spreadsheet: UTF-8 with a mark, semicolons, everything in quotes. People typed what stands in it, so
 * no cell may begin a formula: an apostrophe goes before those that would.
 */
public final class Cells {

    /** By this a Dutch spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n";

    private Cells() {}

    /** The file with these rows. */
    public static byte[] file(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Cells::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One cell as it is written. A quote inside is doubled. */
    public static String cell(String text) {
        var guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
