package nl.routebord.road;

import nl.routebord.shared.CommandId;

/** One intended change as it came in from a screen: its id, its name (for example {@code ballot.cast}) and what was typed. */
public record Command(CommandId id, String name, Fields fields) {}
