package nl.routebord.live;

/**
 * One record as it was read once and is shown on every screen that watches it.
 *
 * @param revision rises with every frame of this node that differs from the one before; the higher one wins
 * @param changes what the topic had announced when the read began: if that has risen since, the record may be old
 * @param since when the oldest change was announced that this record brings, by the pulse
 */
record Frame(Object value, long revision, Changes changes, long since) {

    Frame stillTrueAfter(Changes seen) {
        return new Frame(value, revision, seen, since);
    }
}
