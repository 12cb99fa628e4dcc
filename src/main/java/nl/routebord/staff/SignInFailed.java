package nl.routebord.staff;

/**
 * Somebody could not sign in. Carries a word for the log and never what the provider or the browser sent: that may hold a
 * token or a name.
 */
final class SignInFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final String why;

    SignInFailed(Outcome outcome, String why) {
        super(why, null, false, false);
        this.outcome = outcome;
        this.why = why;
    }

    /** The word for the log. */
    String why() {
        return why;
    }

    Outcome outcome() {
        return outcome;
    }
}
