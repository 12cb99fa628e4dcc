package nl.routebord.ballot;

import nl.routebord.road.Fields;

/**
 * The words of a part as somebody typed them.
 *
 * @param name a few words, at most {@value Ballots#NAME} characters
 * @param sentence what it is, at most {@value Ballots#SENTENCE} characters
 * @param ask the question under which a reason is asked, at most {@value Ballots#ASK} characters; empty for the usual one
 */
public record PartWords(String name, String sentence, String ask) {

    /** With the usual question for the reason. */
    public PartWords(String name, String sentence) {
        this(name, sentence, "");
    }

    /** Reads the fields {@code name}, {@code sentence} and {@code ask}, of which the last may be empty. */
    static PartWords read(Fields fields) {
        return new PartWords(
                fields.text("name", Ballots.NAME, "ballot.refused.name"),
                fields.text("sentence", Ballots.SENTENCE, "ballot.refused.sentence"),
                ask(fields));
    }

    static String ask(Fields fields) {
        var ask = fields.optional("ask", Ballots.ASK, "ballot.refused.ask");
        return ask == null ? "" : ask;
    }

    /** As the log keeps them. */
    String logged() {
        return name + ": " + sentence + (ask.isEmpty() ? "" : "\n" + ask);
    }
}
