package nl.routebord.thermometer.ui;

import java.util.Map;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;

/** How many people answered, and how many of them are clients. */
final class Totals {

    private Totals() {}

    static String say(ThermometerBoard board) {
        return Words.say("thermometer.answered", Map.of("n", board.answered())) + " "
                + Words.say("thermometer.clients", Map.of("n", board.clients()));
    }
}
