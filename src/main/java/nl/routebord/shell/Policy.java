package nl.routebord.shell;

/** What a browser may load and run on a page of ours. Nothing comes from another place, and nothing is written in the page. */
final class Policy {

    /** For every page that is not Vaadin's: it has sheets and pictures, and no script at all. */
    static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Policy() {}

    /**
     * For a page of Vaadin: the same, and scripts of our own place, and those in the page that carry this nonce. Vaadin reads
     * its addresses against a base of its own, so one in this place is let through.
     */
    static String live(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    /** For the development server, which sends its modules as text; never part of what runs for people. */
    static final String DEVELOPMENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' ws:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
