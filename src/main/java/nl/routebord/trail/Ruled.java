package nl.routebord.trail;

import java.util.UUID;
import nl.routebord.shared.TrajectId;

/** A decision says something else, was withdrawn or holds again; published in the transaction. Who names it looks again. */
public record Ruled(TrajectId traject, UUID decision) {}
