package nl.routebord.house;

import nl.routebord.shell.Words;

/** Under which key the words for an act stand. The acts on cards are called the same in every kind of board. */
public final class ActWords {

    private static final String ACT = "house.act.";

    private ActWords() {}

    /** The key for an act of the audit book, such as {@code phase.open}; that of any other act where it has no words. */
    public static String key(String action) {
        if (Words.has(ACT + action)) {
            return ACT + action;
        }
        var ofCard = ACT + "entry." + action.substring(action.indexOf('.') + 1);
        return Words.has(ofCard) ? ofCard : ACT + "entry.other";
    }
}
