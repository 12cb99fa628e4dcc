package nl.routebord.routemap;

/** How one municipality did a step at the time. {@code model} is the id of its model, such as {@code M-ZAA}. */
public record Practice(String id, String model, String text) {}
