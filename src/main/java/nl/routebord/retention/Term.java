package nl.routebord.retention;

import java.time.Duration;

/**
 * How long what is kept is kept, in days. The privacy page says these, and the table of {@code docs/privacy.md} is held to
 * them by a test.
 */
public enum Term {
    /** From the close of a traject: codes of guests, and who wrote what. The usual number; each traject may set another. */
    UNLINK(60),
    /** Rights that have ended: seats, links that were used, links in mails. From the end. */
    CREDENTIALS(30),
    /** Devices of members that were put out, from then. */
    DEVICES(30),
    /** What was answered to what a phone sent in an evening, from its end: a resend gets the same answer. */
    COMMANDS_OF_EVENINGS(7),
    /** The same for what was sent from a workplace or from home. */
    COMMANDS_ELSEWHERE(30),
    /** Codes that an evening had before, from when it got another. */
    FORMER_CODES(30),
    /** Codes for signing in by mail that nobody typed. */
    MAIL_CODES(1),
    /** Sign-ins of staff with their account, from their end. */
    STAFF_SIGN_INS(30),
    /** Accounts of staff, from the last time they signed in: the roles end, and name and account go. */
    STAFF_ACCOUNTS(730),
    /** Files of the log of the server. */
    LOG_FILES(30),
    /** A traject in which nothing happens for so long is asked whether it is over. Nothing is deleted by this. */
    QUIET(730);

    private final int days;

    Term(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    Duration duration() {
        return Duration.ofDays(days);
    }
}
