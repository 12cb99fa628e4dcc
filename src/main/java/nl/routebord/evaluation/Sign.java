package nl.routebord.evaluation;

/** How somebody found that a point goes. */
public enum Sign {
    GOOD,
    WATCH,
    BAD
}
