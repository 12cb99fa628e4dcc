package nl.routebord.poll;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a sheet as a spreadsheet copies or saves it: tabs, semicolons or commas between them, quotes around a cell with
 * one of those or a line inside. A cell is only ever text. The apostrophe that exports put before what looks like a formula
 * is taken away again.
 */
final class Cells {

    private static final String FORMULA = "=+-@";

    private Cells() {}

    /** One line with its cells; {@code line} counts from 1 as the reader of the sheet does. */
    record Row(int line, List<String> cells) {

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
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(sign);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (sign == between) {
                cells.add(plain(cell));
            } else if (sign == '\n') {
                cells.add(plain(cell));
                rows.add(new Row(rows.size() + 1, List.copyOf(cells)));
                cells.clear();
            } else {
                cell.append(sign);
            }
        }
        cells.add(plain(cell));
        rows.add(new Row(rows.size() + 1, List.copyOf(cells)));
        return rows;
    }

    /** What the first line has outside its quotes: a tab before a semicolon before a comma. */
    private static char between(String text) {
        var first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 || first.indexOf(',') < 0 ? ';' : ',';
    }

    private static String plain(StringBuilder cell) {
        var text = cell.toString().strip();
        cell.setLength(0);
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
