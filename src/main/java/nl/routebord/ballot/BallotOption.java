package nl.routebord.ballot;

import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * A part as a screen shows it.
 *
 * @param ask the question under which a reason is asked; empty where none was given
 * @param other true for "anders", which needs a text of one's own
 * @param added true where somebody in the room added it, false for what stood there from the start
 * @param removed true where the facilitator took it off; only ever in the record of the desk
 * @param beforeName the name of the version this one replaced; null for a first version
 * @param beforeSentence the sentence of that version
 * @param hidden why the facilitator took off what somebody in the room added; null for all others
 */
public record BallotOption(
        OptionId id,
        String name,
        String sentence,
        String ask,
        boolean other,
        boolean added,
        boolean removed,
        @Nullable String beforeName,
        @Nullable String beforeSentence,
        @Nullable Hidden hidden) {

    /** One that stands, or that nobody in the room added. */
    public BallotOption(
            OptionId id,
            String name,
            String sentence,
            String ask,
            boolean other,
            boolean added,
            boolean removed,
            @Nullable String beforeName,
            @Nullable String beforeSentence) {
        this(id, name, sentence, ask, other, added, removed, beforeName, beforeSentence, null);
    }
}
