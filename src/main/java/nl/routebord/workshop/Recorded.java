package nl.routebord.workshop;

import java.util.List;
import nl.routebord.trail.Decision;

/**
 * What one activity puts in the record of an evening: only what everybody in the hall may see, without names and aliases, in
 * Dutch, the language of the record.
 *
 * @param veiled true where there is more, which was not shown yet; the record says so
 * @param sections in the order in which people read them
 * @param concerns put beside what stands in it, by what they are about
 * @param decisions taken on the strength of what came out
 */
public record Recorded(boolean veiled, List<Section> sections, List<Worry> concerns, List<Decision> decisions) {

    public Recorded {
        sections = List.copyOf(sections);
        concerns = List.copyOf(concerns);
        decisions = List.copyOf(decisions);
    }

    /** For a kind whose items have neither concerns nor decisions. */
    public static Recorded of(boolean veiled, List<Section> sections) {
        return new Recorded(veiled, sections, List.of(), List.of());
    }

    /**
     * A piece of text, a table, or both.
     *
     * @param title empty where it needs none
     * @param heads of the columns; none where there is no table
     * @param rows each as long as the heads; the first cell names the row
     */
    public record Section(String title, List<String> lines, List<String> heads, List<List<String>> rows) {

        public Section {
            lines = List.copyOf(lines);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + heads.size() + " heads");
                }
            }
        }

        /** Sentences without a table. */
        public static Section text(String title, List<String> lines) {
            return new Section(title, lines, List.of(), List.of());
        }

        /** A table alone. */
        public static Section table(String title, List<String> heads, List<List<String>> rows) {
            return new Section(title, List.of(), heads, rows);
        }
    }

    /** A concern and what it was put beside. */
    public record Worry(String about, String text) {}
}
