package nl.routebord.routemap;

import java.util.List;

/**
 * What people have in their hands after a step.
 *
 * @param fields what is written down of each
 * @param sight who may see it from the start
 * @param feeds the ids of what is made of it later
 */
public record Artefact(String id, String name, String text, List<String> fields, Sight sight, List<String> feeds) {

    /** Who may see it, as long as nobody decides to share it more widely. */
    public enum Sight {
        EVERYBODY,
        STAFF,
        OWN
    }
}
