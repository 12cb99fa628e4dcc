package nl.routebord.followup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody of the municipality wants to ask people (vraagkaart, S6-A2), with how far it is.
 *
 * @param number counts the cards of a traject from 1
 * @param returned why the helpdesk gave it back; empty where it did not
 * @param form the number of the board of the route that was chosen; empty before
 * @param people who is asked; empty before a form was chosen
 * @param activity the name of the activity in which it is asked; null before there is one
 * @param answer what came out; empty before
 */
public record QuestionCard(
        UUID id,
        int number,
        Asked asked,
        State state,
        String returned,
        String form,
        String people,
        @Nullable String activity,
        String answer) {

    /**
     * What was filled in.
     *
     * @param purpose what will be done with the answer
     * @param neededBefore until when the answer is of use
     * @param replyBy when those who answered hear what was done with it
     */
    public record Asked(
            String question,
            String ofWhom,
            PolicyPhase phase,
            Room room,
            String purpose,
            LocalDate neededBefore,
            LocalDate replyBy) {

        /** Characters of the question (it becomes that of a board), of whom it is asked, and of what is done with it. */
        public static final int QUESTION = 160;

        public static final int OF_WHOM = 160;

        public static final int PURPOSE = 400;
    }

    /** Characters of the answer, and of the reason with which a card is given back. */
    public static final int ANSWER = 1000;

    public static final int REASON = 400;

    /** Where the policy is. */
    public enum PolicyPhase {
        MAKE,
        DECIDE,
        ACCOUNT,
        EVALUATE
    }

    /** How much can still change by the answer. */
    public enum Room {
        MUCH,
        SOME,
        NONE
    }

    /** How far a card is. What was given back is sent again, and never goes on by itself. */
    public enum State {
        SENT,
        RETURNED,
        ACCEPTED,
        CHOSEN,
        MADE,
        ANSWERED;

        /** What follows what. */
        public boolean mayGoTo(State next) {
            return switch (next) {
                case SENT -> this == RETURNED;
                case RETURNED, ACCEPTED -> this == SENT;
                case CHOSEN -> this == ACCEPTED || this == CHOSEN;
                case MADE -> this == CHOSEN;
                case ANSWERED -> this == MADE;
            };
        }

        /** The key of its name. */
        public String key() {
            return "vraag.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** True where the day before which the answer was needed has come, and there is none. */
    public boolean isLate(LocalDate today) {
        return state != State.ANSWERED && !today.isBefore(asked.neededBefore());
    }

    /** True where those who were asked should have heard by now what was done with it, and there is no answer yet. */
    public boolean isSilent(LocalDate today) {
        return state != State.ANSWERED && today.isAfter(asked.replyBy());
    }
}
