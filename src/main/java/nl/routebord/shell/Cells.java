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

    /** The wide signs of an East Asian keyboard too: some spreadsheets read them as the narrow ones. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

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
        return '"' + (isFormula(text) ? "'" + text : text).replace("\"", "\"\"") + '"';
    }

    /** Also behind what nobody sees: a spreadsheet may leave signs without a shape out before it looks. */
    private static boolean isFormula(String text) {
        var first = text.codePoints().dropWhile(Cells::isUnseen).findFirst();
        return (!text.isEmpty() && Character.isISOControl(text.charAt(0)))
                || (first.isPresent() && FORMULA.indexOf(first.getAsInt()) >= 0);
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
