package nl.routebord.routemap;

import java.util.List;

/** A tip of a step. {@code caution} is what to check first; empty where there is nothing. */
public record Tip(String id, String name, String text, List<Part> parts, String caution) {}
