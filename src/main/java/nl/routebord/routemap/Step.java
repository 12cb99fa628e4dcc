package nl.routebord.routemap;

/** One of the six steps. Steps are labels, never gates: every step is open at any time. {@code number} runs from 1 to 6. */
public record Step(int number, String name, String officialName, String question) {}
