package nl.routebord.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * One kind of activity: what it must bring besides its panels ({@code workshop.ui.spi.Panels}). Every method is required; a
 * kind for which something does not apply says so in code, with the reason.
 */
public interface Kind {

    /** The name of the kind, for example {@code criteria}; also the kind of its board topic. */
    String name();

    /** The presets of this kind are written when an activity is made (in the same transaction). */
    void prepare(ActivityView activity, ActivityPreset preset);

    /** Called inside the transaction that changes the phase, before its commit. */
    void onPhase(ActivityView activity, Phase from, Phase to);

    /** True where closing takes a countdown that can be taken back, because what comes too late is lost: a vote. */
    boolean closesSlowly();

    /**
     * True where what was closed or revealed opens again only as a new round, and the old one stays as it was. Where false, a
     * closing is simply taken back, also from the log, and a revealing never.
     */
    boolean asksAgain();

    /**
     * True where a hidden activity shows others nothing of what is written until it is revealed, so that the facilitator may
     * hide it at any time before ({@link Veiling#hide}). False where hiding would hide a count or a result alone.
     */
    boolean hidesWhole();

    /** What one participant brought in, newest first; only ever shown to that participant. */
    List<Mine> mine(TrajectId traject, ParticipantId who);

    /**
     * What came out so far and may be seen by all, in order; empty while hidden, and without what waits for approval. Other
     * kinds build on it (the emerging model).
     */
    List<Outcome> outcome(ActivityId activity);

    /**
     * What of it belongs in the record of an evening: what everybody in the hall may see now, without names and aliases.
     * Nothing that was taken off or hidden or waits for approval, and nothing before it was shown.
     */
    Recorded recorded(ActivityView activity);

    /**
     * One thing somebody brought in: the text as typed, and where it stands now.
     *
     * @param spoken its text where that is made of words of the screen too; null where {@code text} is all of it
     * @param later what it became in the words of another; null where it still reads as typed
     * @param asks true where the status asks this person to choose, at the activity itself
     * @param item the item it is on its board, so that what was made of it can be told; null where it is none
     * @param acts what this person may do with it while its activity takes voices; null for nothing
     * @param proof by what its author can check that it counts; null where there is nothing to check
     */
    record Mine(
            ActivityId activity,
            String text,
            @Nullable Text spoken,
            @Nullable Later later,
            Text status,
            boolean asks,
            Instant at,
            @Nullable UUID item,
            @Nullable OwnActs acts,
            @Nullable Proof proof) {

        /** A thing that is no item of a board. */
        public Mine(ActivityId activity, String text, @Nullable Later later, Text status, boolean asks, Instant at) {
            this(activity, text, null, later, status, asks, at, null, null, null);
        }

        /** A thing that reads as it was typed and asks nothing. */
        public Mine(ActivityId activity, String text, Text status, Instant at) {
            this(activity, text, null, status, false, at);
        }

        /** The same as an item of its board. */
        public Mine of(UUID itself) {
            return new Mine(activity, text, spoken, later, status, asks, at, itself, acts, proof);
        }

        /** The same, which reads like this in the language of the screen. */
        public Mine says(Text words) {
            return new Mine(activity, text, words, later, status, asks, at, item, acts, proof);
        }

        /** The same with what its author may do. */
        public Mine may(@Nullable OwnActs now) {
            return new Mine(activity, text, spoken, later, status, asks, at, item, now, proof);
        }

        /** The same with what shows that it counts. */
        public Mine proves(Proof now) {
            return new Mine(activity, text, spoken, later, status, asks, at, item, acts, now);
        }

        /** True for what only a device may know to be this person's: it is shown where the device does. */
        public boolean onlyProved() {
            return proof != null && proof.alone();
        }
    }

    /**
     * The receipt that a device got for a vote and remembers itself ({@code frontend/rb-receipt.ts}).
     *
     * @param round under which name the device remembers it
     * @param words what is said with it; the place of the receipt is {@code {code}}
     * @param alone true where nobody but the device knows that this person voted: everybody gets the same line, and only a
     *     device that remembers a receipt shows it
     */
    record Proof(UUID round, Text words, boolean alone) {}

    /** The text of another that took the place of one's own, with a sentence before it that says so. */
    record Later(Text lead, String text) {}

    /** One thing that came out: its name and one line saying how it stands. */
    record Outcome(UUID item, String name, Text standing) {}
}
