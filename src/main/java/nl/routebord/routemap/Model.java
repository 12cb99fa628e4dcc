package nl.routebord.routemap;

import java.util.List;

/**
 * How one municipality arranged it at the time of the source: an example to learn from, not a template.
 *
 * @param slug the last part of its address
 * @param gist the model in one sentence
 * @param earlier the bodies that were there before
 * @param special what only this municipality did
 */
public record Model(
        String id,
        String slug,
        String municipality,
        String name,
        String gist,
        List<String> text,
        List<Fact> goals,
        List<Component> components,
        List<Relation> relations,
        List<Fact> routes,
        List<Fact> earlier,
        List<Fact> decisions,
        List<Fact> transition,
        List<Fact> special,
        List<Fact> lessons) {

    /** A part of the model. */
    public record Component(String id, String name, String text, State state) {}

    /** How sure the source is about a part. */
    public enum State {
        WORKING,
        IN_DEVELOPMENT,
        /** A word in the picture of the source that no text explains. */
        UNEXPLAINED
    }

    /**
     * What goes from one part to another. {@code from} and {@code to} are names to read: of a part, or of the municipality or
     * the residents.
     */
    public record Relation(String from, String to, String what, boolean bothWays) {}
}
