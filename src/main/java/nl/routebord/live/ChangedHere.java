package nl.routebord.live;

/**
 * As {@link Changed}, for what every node finds out by itself, such as that time went by: it is not told to the others, which
 * tell their own screens.
 */
public record ChangedHere(Topic topic) {}
