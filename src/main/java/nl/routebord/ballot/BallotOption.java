package nl.routebord.ballot;

/**
 * A part as a screen shows it.
 *
 * @param ask the question under which a reason is asked; empty where none was given
 * @param added true where somebody in the room added it, false for what stood there from the start
 * @param removed true where the facilitator took it off; only ever in the record of the desk
 */
public record BallotOption(OptionId id, String name, String sentence, String ask, boolean added, boolean removed) {}
