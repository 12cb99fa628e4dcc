package nl.routebord.routemap;

import java.util.List;

/** One thing that a step is about, such as a kind of cause or a route to a model. */
public record Point(String id, Sort sort, String name, String text, List<Part> parts) {

    /** What sort of thing it is; the source counts five causes, three routes, three points of transition and two sides. */
    public enum Sort {
        CAUSE,
        ROUTE,
        TRANSITION,
        SIDE,
        /** Something to be careful about. */
        CAUTION,
        /** What one should know. */
        BACKGROUND
    }
}
