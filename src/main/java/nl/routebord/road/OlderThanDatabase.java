package nl.routebord.road;

/** This version is older than its database, from which something was taken away meanwhile: it cannot work on it. */
public class OlderThanDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OlderThanDatabase(String step) {
        super("the database has gone through step " + step + ", which this version does not know");
    }
}
