package nl.routebord.routemap;

/** A numbered thing with a name and an explanation, such as a decision or a lesson of one municipality. */
public record Fact(String id, String name, String text) {}
