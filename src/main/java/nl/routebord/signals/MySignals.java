package nl.routebord.signals;

import java.util.Set;

/** The signals one person gave about one activity, and has not taken back. */
public record MySignals(Set<Signal> given) {}
