package nl.routebord.access;

/**
 * What may stand in a value of the audit book and in a line of the log: letters, figures and a few signs. A line feed in it would
 * be read as a line of its own, and whatever somebody typed has no place there at all.
 */
final class Plain {

    private Plain() {}

    /** The text with a question mark for each other sign, cut off at so many signs; never empty. */
    static String sign(String text, int most) {
        var plain = new StringBuilder();
        text.chars().limit(most).mapToObj(sign -> (char) sign).forEach(sign -> plain.append(fits(sign) ? sign : '?'));
        return plain.isEmpty() ? "-" : plain.toString();
    }

    private static boolean fits(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || ".:_-".indexOf(sign) >= 0;
    }
}
