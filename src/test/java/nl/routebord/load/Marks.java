package nl.routebord.load;

/**
 * Finds in a pushed message what a screen shows now. It reads the text of the message and does not build a tree: a thousand
 * phones share the two cores with the server, and the time is taken before.
 */
final class Marks {

    /** Hears of each number that a message shows, lane by lane. */
    interface Shown {

        void shows(int lane, int number);
    }

    /** One way of reading. */
    interface Reading {

        void read(String message, Shown shown);
    }

    private static final char SIGN = '~';

    private Marks() {}

    /** What a card says so that it can be found again. */
    static String mark(int lane, int number) {
        return "" + SIGN + lane + '.' + number + SIGN;
    }

    /** Cards: {@code ~lane.number~} anywhere in the text. */
    static void cards(String message, Shown shown) {
        for (int at = message.indexOf(SIGN); at >= 0; at = message.indexOf(SIGN, at + 1)) {
            int point = digits(message, at + 1);
            if (point > at + 1 && point < message.length() && message.charAt(point) == '.') {
                int end = digits(message, point + 1);
                if (end > point + 1 && end < message.length() && message.charAt(end) == SIGN) {
                    shown.shows(
                            Integer.parseInt(message, at + 1, point, 10), Integer.parseInt(message, point + 1, end, 10));
                }
            }
        }
    }

    /** A ballot on a phone: "1.000 mensen stemden." Lane 0. */
    static void turnout(String message, Shown shown) {
        before(message, " mensen stemden", shown);
        before(message, " mens stemde", shown);
    }

    /** A board of cards on a phone: "Er staan 31 kaarten." Lane 0. */
    static void total(String message, Shown shown) {
        before(message, " kaarten.", shown);
        before(message, " kaart.", shown);
    }

    /** A ballot on the projector: the length of the bar. Lane 0. */
    static void hall(String message, Shown shown) {
        String key = "\"key\":\"--n\"";
        for (int at = message.indexOf(key); at >= 0; at = message.indexOf(key, at + 1)) {
            int value = message.indexOf("\"value\":\"", at);
            if (value >= 0) {
                int from = value + 9;
                int end = digits(message, from);
                if (end > from) {
                    shown.shows(0, Integer.parseInt(message, from, end, 10));
                }
            }
        }
    }

    /** The number in this message behind this key, such as {@code "syncId":}; -1 where there is none. */
    static long number(String message, String key) {
        int at = message.lastIndexOf(key);
        int from = at + key.length();
        int end = at < 0 ? from : digits(message, from);
        return at < 0 || end == from ? -1 : Long.parseLong(message, from, end, 10);
    }

    private static void before(String message, String words, Shown shown) {
        for (int at = message.indexOf(words); at > 0; at = message.indexOf(words, at + 1)) {
            int number = 0;
            int unit = 1;
            int digit = at - 1;
            for (; digit >= 0 && (isDigit(message.charAt(digit)) || message.charAt(digit) == '.'); digit--) {
                if (message.charAt(digit) != '.') {
                    number += unit * (message.charAt(digit) - '0');
                    unit *= 10;
                }
            }
            if (unit > 1) {
                shown.shows(0, number);
            }
        }
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 9 && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
