package nl.routebord.routemap;

import java.util.List;

/** A list to choose from, to be changed by the municipality. {@code own} is true where the source has no such list. */
public record Choices(String id, String name, String text, List<String> values, boolean own) {}
