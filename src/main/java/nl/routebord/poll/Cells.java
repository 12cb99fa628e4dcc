package nl.routebord.poll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a sheet as a spreadsheet copies or saves it: tabs, semicolons or commas between them, quotes around a cell with
 * one of those or a line inside. A cell is only ever text. The apostrophe that exports put before what looks like a formula
 * is taken away again.
 */
final class Cells {

    private static final String FORMULA = "=+-@";

    private static final int NONE = -1;

    private Cells() {}

    /**
     * One line with its cells.
     *
     * @param line from 1, as the reader of the sheet counts
     * @param unclosed true where a quote opens a cell and does not close it
     */
    record Row(int line, List<String> cells, boolean unclosed) {

        /** Empty where there is none. */
        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** How many cells there are up to the last one with something in it. */
        int size() {
            int size = cells.size();
            while (size > 0 && cells.get(size - 1).isEmpty()) {
                size--;
            }
            return size;
        }
    }

    static List<Row> of(String typed) {
        var text = typed.startsWith("\uFEFF") ? typed.substring(1) : typed;
        var between = between(text);
        var odd = odd(text);
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var unclosed = false;
        for (int at = 0; at <= text.length(); at++) {
            var start = blanks(text, at, between);
            var quoted = start < text.length() && text.charAt(start) == '"';
            var close = quoted ? close(text, start, between) : NONE;
            if (close != NONE) {
                cells.add(plain(text.substring(start + 1, close).replace("\"\"", "\"")));
                at = blanks(text, close + 1, between);
            } else {
                unclosed |= quoted && odd.get(start);
                var end = end(text, at, between);
                cells.add(plain(text.substring(at, end)));
                at = end;
            }
            if (at >= text.length() || text.charAt(at) == '\n') {
                rows.add(new Row(rows.size() + 1, List.copyOf(cells), unclosed));
                cells.clear();
                unclosed = false;
            }
        }
        return rows;
    }

    private static int blanks(String text, int from, char between) {
        var at = from;
        while (at < text.length()
                && Character.isWhitespace(text.charAt(at))
                && text.charAt(at) != between
                && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static int end(String text, int from, char between) {
        var at = from;
        while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Where a cell that begins with a quote ends. None where that quote closes nowhere, or closes in the midst of a cell, or
     * only after lines that look like forms of their own: then it would swallow them.
     */
    private static int close(String text, int quote, char between) {
        for (int at = quote + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                    continue;
                }
                var next = blanks(text, at + 1, between);
                var ends = next >= text.length() || text.charAt(next) == between || text.charAt(next) == '\n';
                return ends && !holdsForms(text.substring(quote + 1, at), between) ? at : NONE;
            }
        }
        return NONE;
    }

    /** A comma after a number stands in many a text; before a choice by its number it does not. */
    private static boolean holdsForms(String cell, char between) {
        var form = Pattern.compile("\\s*\\d{1,5}\\s*" + between + (between == ',' ? "\\s*\\d.*" : ".*"));
        return cell.lines().skip(1).anyMatch(line -> form.matcher(line).matches());
    }

    /**
     * Where an odd number of quotes stands from here to the end of the line: an even number stands in pairs and is text. Counted
     * once from behind, because a line may be very long and have very many.
     */
    private static BitSet odd(String text) {
        var odd = new BitSet(text.length());
        var now = false;
        for (int at = text.length() - 1; at >= 0; at--) {
            var sign = text.charAt(at);
            now = sign != '\n' && (sign == '"') != now;
            odd.set(at, now);
        }
        return odd;
    }

    /** What the first line has outside its quotes: a tab before a semicolon before a comma. */
    private static char between(String text) {
        var first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 || first.indexOf(',') < 0 ? ';' : ',';
    }

    private static String plain(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
