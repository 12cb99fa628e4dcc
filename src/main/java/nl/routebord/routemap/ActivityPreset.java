package nl.routebord.routemap;

import java.util.List;
import java.util.Map;

/**
 * What an activity starts with, in the language of the municipality. Every word of it can be changed afterwards.
 *
 * @param id the number of the board in the route, such as {@code S4-B1}; empty for what no preset foresaw
 * @param kind the name of the kind of activity
 * @param hidden true where nothing may be shown before the result is revealed
 * @param minutes the time the run sheet plans for it
 * @param items what stands on the board from the start, in order
 * @param settings what else the kind wants to know, by its own names; empty for the usual. Of a list each value is a line, and
 *     a typed column is read by {@link Column#of}
 * @param artefacts the ids of what comes out of it, such as {@code S4-A2}
 */
public record ActivityPreset(
        String id,
        String kind,
        String name,
        String question,
        String explanation,
        boolean hidden,
        int minutes,
        List<Item> items,
        Map<String, String> settings,
        List<String> artefacts) {

    /** One that is no board of the route. */
    public ActivityPreset(
            String kind,
            String name,
            String question,
            String explanation,
            boolean hidden,
            int minutes,
            List<Item> items,
            Map<String, String> settings) {
        this("", kind, name, question, explanation, hidden, minutes, items, settings, List.of());
    }

    /**
     * @param name short name, as on a card
     * @param sentence one sentence that says what it means
     * @param ask the question under which a reason is asked; empty where none is
     */
    public record Item(String name, String sentence, String ask) {}
}
