package nl.routebord.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.shell.Cells;

/**
 * The record as one table for a spreadsheet: UTF-8 with a mark, semicolons, everything in quotes, as many cells in each row.
 * People typed what stands in it, so no cell may begin a formula: an apostrophe goes before those that would.
 */
final class Csv {

    /** By this a Dutch spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** Cells before those of the piece itself: part, piece, sort. */
    private static final int FIRST = 3;

    private Csv() {}

    static byte[] of(Report report) {
        var rows = report.rows();
        var wide = rows.stream().mapToInt(List::size).max().orElse(FIRST);
        var heads = new ArrayList<>(
                List.of(Dutch.say("report.csv.part"), Dutch.say("report.csv.piece"), Dutch.say("report.csv.sort")));
        for (int n = FIRST; n < wide; n++) {
            heads.add(Integer.toString(n - FIRST + 1));
        }
        var file = new StringBuilder(MARK);
        line(file, heads, wide);
        rows.forEach(row -> line(file, row, wide));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 in hexadecimal. Everybody who has the file can make it again. */
    static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(StringBuilder file, List<String> cells, int wide) {
        var whole = new ArrayList<>(cells);
        while (whole.size() < wide) {
            whole.add("");
        }
        file.append(whole.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** One cell as it is written. A quote inside is doubled. */
    static String cell(String text) {
        return Cells.cell(text);
    }
}
