package nl.routebord.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What happens on an evening of two hours, minute by minute; a shorter or longer one is drawn out. Four of five people stay all
 * evening, the others leave after the vote, and as many come in their place.
 */
final class Programme {

    /** A vote counts down ten seconds of the real clock before it closes, however fast the rest goes. */
    static final int MOST_TIMES_AS_FAST = 60;

    private static final double MINUTES = 120;

    /** What somebody does. The numbers of people go from 0; the desk has none. */
    enum Deed {
        JOIN,
        LEAVE,
        CARD,
        FIRST_SUPPORT,
        VOTE,
        SECOND_SUPPORT,
        OPEN_POINTS,
        WATCH_FIRST,
        WATCH_BALLOT,
        CLOSE_POINTS,
        OPEN_BALLOT,
        CLOSE_BALLOT,
        REVEAL,
        BREAK,
        GO_ON,
        POINTS_AGAIN,
        WATCH_SECOND,
        CLOSE_AGAIN,
        END
    }

    /** @param part of the evening, from 0 to 1 */
    record Moment(double part, Deed deed, int who) {}

    private final int phones;
    private final Random random;
    private final List<Moment> moments = new ArrayList<>();

    private Programme(int phones) {
        this.phones = phones;
        this.random = new Random(phones);
    }

    /** All that happens, in order. The same for the same number of people. */
    static List<Moment> of(int phones) {
        var programme = new Programme(phones);
        programme.desk();
        programme.people();
        return programme.moments.stream()
                .sorted(Comparator.comparingDouble(Moment::part))
                .toList();
    }

    /** Of so many people these stay all evening: the numbers below it. */
    static int stayers(int phones) {
        return phones - phones / 5;
    }

    private void desk() {
        at(11, Deed.OPEN_POINTS);
        at(26, Deed.WATCH_FIRST);
        at(41, Deed.CLOSE_POINTS);
        at(43, Deed.OPEN_BALLOT);
        at(44, Deed.WATCH_BALLOT);
        at(56, Deed.CLOSE_BALLOT);
        at(72, Deed.REVEAL);
        at(74, Deed.BREAK);
        at(78, Deed.GO_ON);
        at(80, Deed.POINTS_AGAIN);
        at(84, Deed.WATCH_SECOND);
        at(108, Deed.CLOSE_AGAIN);
        at(114, Deed.END);
    }

    private void people() {
        var late = phones - stayers(phones);
        for (int who = 0; who < phones + late; who++) {
            var first = who < phones;
            within(first ? 0 : 66, first ? 10 : 76, Deed.JOIN, who);
            if (first) {
                within(12, 25, Deed.CARD, who);
                within(12, 25, Deed.CARD, who);
                within(27, 40, Deed.FIRST_SUPPORT, who);
                within(45, 55, Deed.VOTE, who);
            }
            if (who < stayers(phones) || !first) {
                within(86, 106, Deed.SECOND_SUPPORT, who);
                within(115, 119, Deed.LEAVE, who);
            } else {
                within(58, 70, Deed.LEAVE, who);
            }
        }
    }

    private void at(double minute, Deed deed) {
        moments.add(new Moment(minute / MINUTES, deed, -1));
    }

    private void within(double from, double to, Deed deed, int who) {
        moments.add(new Moment((from + random.nextDouble() * (to - from)) / MINUTES, deed, who));
    }
}
