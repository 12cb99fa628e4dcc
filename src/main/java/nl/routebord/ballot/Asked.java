package nl.routebord.ballot;

/** An option that stands, with its words as they were asked. */
record Asked(OptionId id, String name, String sentence) {}
