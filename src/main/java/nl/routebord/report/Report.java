package nl.routebord.report;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.workshop.Recorded;

/**
 * The record of one evening, in the order in which people read it. The page and the table say the same: both are made from this.
 *
 * @param title of the evening
 * @param facts what and when, a label and its words
 * @param running true while the evening has not ended, so that it can still change
 */
public record Report(String municipality, String title, List<Fact> facts, List<Part> parts, boolean running) {

    public Report {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** One fact about the evening. */
    public record Fact(String label, String words) {}

    /** A part with a heading of its own: an activity, the decisions, the course of the evening. */
    public record Part(String title, List<String> lines, List<Recorded.Section> sections) {

        public Part {
            lines = List.copyOf(lines);
            sections = List.copyOf(sections);
        }
    }

    /** All of it as one table: part, piece, what sort of row, and then the cells. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var fact : facts) {
            rows.add(List.of("", "", Sort.ROW.dutch(), fact.label(), fact.words()));
        }
        for (var part : parts) {
            part.lines().forEach(line -> rows.add(List.of(part.title(), "", Sort.TEXT.dutch(), line)));
            part.sections().forEach(section -> add(rows, part.title(), section));
        }
        return rows;
    }

    private static void add(List<List<String>> rows, String part, Recorded.Section section) {
        section.lines().forEach(line -> rows.add(List.of(part, section.title(), Sort.TEXT.dutch(), line)));
        if (!section.heads().isEmpty()) {
            rows.add(row(part, section, Sort.HEAD, section.heads()));
        }
        section.rows().forEach(cells -> rows.add(row(part, section, Sort.ROW, cells)));
    }

    private static List<String> row(String part, Recorded.Section section, Sort sort, List<String> cells) {
        var row = new ArrayList<>(List.of(part, section.title(), sort.dutch()));
        row.addAll(cells);
        return row;
    }

    private enum Sort {
        TEXT,
        HEAD,
        ROW;

        String dutch() {
            return Dutch.say("report.csv." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
