package nl.routebord.routemap;

/** A role somebody can have on the way. {@code joins} says how they take part in Routebord. */
public record RouteRole(String id, String name, String text, String joins) {}
