package nl.routebord.routemap;

/** One line of a tip, a question or a point; its id is that of the whole with a letter, such as {@code S4-T1.a}. */
public record Part(String id, String text) {}
