package nl.routebord.live;

/**
 * Who looks at a screen, as far as the live core needs to know.
 *
 * @param room screens of one room are counted together (a workshop id)
 * @param who screens of one person are counted once (a participant id, or the seat of a projector)
 * @param group the label under which presence is counted; empty where nothing is counted (projector, desk)
 * @param first true for projector and desk: they are served before the phones
 */
public record Watcher(String room, String who, String group, boolean first) {}
