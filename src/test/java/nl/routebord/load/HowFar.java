package nl.routebord.load;

/** Which revision a phone has: the server said with a beat that everything up to it has come. */
final class HowFar {

    private static final String BEAT = "\"key\":\"beat\"";
    private static final String VALUE = "\"value\":";

    private volatile long revision;

    void heard(String message) {
        var beat = message.indexOf(BEAT);
        var value = beat < 0 ? -1 : message.indexOf(VALUE, beat);
        if (value >= 0) {
            var from = value + VALUE.length();
            var to = from;
            while (to < message.length() && Character.isDigit(message.charAt(to))) {
                to++;
            }
            revision = to == from ? revision : Long.parseLong(message, from, to, 10);
        }
    }

    long revision() {
        return revision;
    }
}
