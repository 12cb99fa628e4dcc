package nl.routebord.trail;

import nl.routebord.shared.ActivityId;

/**
 * A line came into the log of an activity; published in the transaction. For who follows what happened on boards and need not look
 * for every kind of it.
 *
 * @param what as in {@link Log#note}; of what was taken back or done again the act itself
 */
public record Noted(ActivityId activity, String what) {}
