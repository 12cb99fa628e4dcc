package nl.routebord.ballot;

/** Somebody in one round, by the name {@link RoundKeys} gives: it cannot be recognised in another round. */
record Voter(RoundId round, String name) {}
