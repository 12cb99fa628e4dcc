package nl.routebord.poll;

/** How a voice came in. */
enum Way {
    ONLINE,
    PAPER
}
