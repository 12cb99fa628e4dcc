package nl.routebord.routemap;

/** A word explained. {@code instead} is the plain word on our screens; empty where the word itself is used. */
public record Term(String id, String word, String text, String instead) {}
