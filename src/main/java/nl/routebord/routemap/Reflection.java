package nl.routebord.routemap;

import java.util.List;

/**
 * A question to think about, alone or together.
 *
 * @param name the question in one or two words
 * @param text why one asks it
 * @param parts smaller questions below it
 * @param caution what to check first; empty where there is nothing
 */
public record Reflection(String id, String name, String question, String text, List<Part> parts, String caution) {}
