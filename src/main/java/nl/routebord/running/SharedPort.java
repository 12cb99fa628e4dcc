package nl.routebord.running;

/** Measures were to be told on the port that phones use: the product does not start that way, see docs/operations.md. */
public final class SharedPort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SharedPort() {
        super("ROUTEBORD_MANAGEMENT_PORT must be another port than ROUTEBORD_PORT, or -1");
    }
}
