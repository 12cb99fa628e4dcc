package nl.routebord.workshop;

import java.util.List;

/**
 * What an activity starts with: the words of its kind's items, in the language of the municipality.
 *
 * @param items what stands on the board from the start, in order
 */
public record Preset(List<Item> items) {

    /**
     * @param name short name, as on a card
     * @param sentence one sentence that says what it means
     * @param ask the question under which a reason is asked; empty where none is
     */
    public record Item(String name, String sentence, String ask) {}
}
