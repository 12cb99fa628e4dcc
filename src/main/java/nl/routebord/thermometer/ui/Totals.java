package nl.routebord.thermometer.ui;

import java.util.Map;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;

/** How many people answered, how many of them are clients, and for how many the facilitator filled in. */
final class Totals {

    private Totals() {}

    static String say(ThermometerBoard board) {
        return Words.say("thermometer.answered", Map.of("n", board.answered())) + " " + clients(board);
    }

    /** The same without how many it are in all. */
    static String clients(ThermometerBoard board) {
        var clients = Words.say("thermometer.clients", Map.of("n", board.clients()));
        return board.typed() == 0
                ? clients
                : clients + " " + Words.say("thermometer.typed", Map.of("n", board.typed()));
    }
}
